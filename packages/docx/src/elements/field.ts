import { element, type XmlElement } from '../xml/element.ts';
import type { InlineElement } from './inline-element.ts';
import { type RunSettings, run } from './run.ts';

/**
 * A field and the result that is shown until Word computes it anew, one run for each part as Word writes it: other
 * readers lose the text of fields written in one run.
 */
export function field(
  instruction: string,
  result: readonly InlineElement[],
  settings: RunSettings = {},
): readonly InlineElement[] {
  return [...fieldStart(instruction, settings), ...result, fieldEnd(settings)];
}

/** The parts of a field before its result. */
export function fieldStart(instruction: string, settings: RunSettings = {}): readonly XmlElement[] {
  return [
    fieldCharacter('begin', settings),
    run(settings, [element('w:instrText', { 'xml:space': 'preserve' }, [` ${instruction} `])]),
    fieldCharacter('separate', settings),
  ];
}

/** The part of a field after its result. */
export function fieldEnd(settings: RunSettings = {}): XmlElement {
  return fieldCharacter('end', settings);
}

function fieldCharacter(type: 'begin' | 'separate' | 'end', settings: RunSettings): XmlElement {
  return run(settings, [element('w:fldChar', { 'w:fldCharType': type })]);
}
