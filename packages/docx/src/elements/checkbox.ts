import type { DocxContext } from '../context.ts';
import { checkboxFont, checkboxStyleId } from '../styles/character-styles.ts';
import { element, valueElement, type XmlElement } from '../xml/element.ts';
import { run, textContent } from './run.ts';

const checked = '\u2611';
const unchecked = '\u2610';

/** A box to tick, as Word's own content control. */
export function checkbox(isChecked: boolean, context: DocxContext): XmlElement {
  const { strings } = context.resolved;
  const state = (name: string, character: string) =>
    element(name, { 'w14:val': hexadecimal(character), 'w14:font': checkboxFont });
  return element('w:sdt', {}, [
    element('w:sdtPr', {}, [
      valueElement('w:alias', isChecked ? strings.taskDone : strings.taskOpen),
      valueElement('w:id', context.ledger.control()),
      element('w14:checkbox', {}, [
        element('w14:checked', { 'w14:val': isChecked ? 1 : 0 }),
        state('w14:checkedState', checked),
        state('w14:uncheckedState', unchecked),
      ]),
    ]),
    element('w:sdtContent', {}, [
      run({ style: checkboxStyleId }, textContent(isChecked ? checked : unchecked)),
    ]),
  ]);
}

function hexadecimal(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase();
}
