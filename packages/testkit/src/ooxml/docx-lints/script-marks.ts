import { foreignLetters } from '../../words/foreign-letters.ts';
import type { XmlElement } from '../../xml/xml-element.ts';
import { childElement, descendants } from '../../xml/xml-element.ts';
import { storyElements } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';
import type { OoxmlPackage } from '../open-package.ts';
import { ownProperty, paragraphStyle, textOfRuns } from '../paragraph-parts.ts';
import { defaultProperty, isOn, styleProperty } from '../style-property.ts';

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const letter = /\p{L}/u;

/** Right-to-left letters or paragraphs, and letters of other languages, that are not marked as such: Word sets and spells them wrongly. */
export const scriptMarks: Lint = (opened) => [
  ...sectionFaults(opened),
  ...Array.from(storyElements(opened, 'w:p')).flatMap(({ part, element }) => {
    // Code is never proofed, and stands left to right.
    if (paragraphStyle(element)?.startsWith('SourceCode') === true) return [];
    const runs = Array.from(descendants(element, 'w:r')).flatMap((run) => runFaults(run, opened));
    return [...runs, ...paragraphFaults(element, opened)].map((message) => ({
      lint: 'script-marks',
      part,
      message,
    }));
  }),
];

/** Where all text runs from right to left, columns and the line above notes do not begin at the right unless sections say so. */
function sectionFaults(opened: OoxmlPackage): ReturnType<Lint> {
  if (!isOn(defaultProperty(opened, 'w:pPr', 'w:bidi'))) return [];
  return Array.from(storyElements(opened, 'w:sectPr'))
    .filter(({ element }) => !isOn(childElement(element, 'w:bidi')))
    .map(({ part }) => ({
      lint: 'script-marks',
      part,
      message: 'a section is not marked as right to left',
    }));
}

function paragraphFaults(element: XmlElement, opened: OoxmlPackage): readonly string[] {
  return runsRightToLeft(element) && !isMarked(element, opened)
    ? [`the paragraph ${quoted(textOfRuns(element))} is not marked as right to left`]
    : [];
}

function runFaults(run: XmlElement, opened: OoxmlPackage): readonly string[] {
  const text = textOfRuns(run);
  const properties = childElement(run, 'w:rPr');
  const own = properties && childElement(properties, 'w:lang')?.attributes;
  const defaults = defaultProperty(opened, 'w:rPr', 'w:lang')?.attributes;
  const eastAsia = own?.['w:eastAsia'] ?? defaults?.['w:eastAsia'] ?? '';
  return [
    ...(rightToLeft.test(text) &&
    !isCode(run, opened) &&
    !isOn(properties && childElement(properties, 'w:rtl'))
      ? [`the run ${quoted(text)} is not marked as right to left`]
      : []),
    ...(isCode(run, opened)
      ? []
      : foreignLetters(text.replaceAll(eastAsian, ''), languageOf(text, own, defaults)).map(
          (words) => `the words ${quoted(words)} are not marked as in another language`,
        )),
    ...(/[\u3040-\u30ff]/.test(text) && !isCode(run, opened) && !eastAsia.startsWith('ja')
      ? [`the run ${quoted(text)} is not marked as Japanese`]
      : []),
    ...(/[\uac00-\ud7af]/.test(text) && !isCode(run, opened) && !eastAsia.startsWith('ko')
      ? [`the run ${quoted(text)} is not marked as Korean`]
      : []),
  ];
}

/** East Asian letters have a language of their own in Word, which is looked at apart. */
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const complex = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]/u;

/** The language that Word takes for a text that is not East Asian (ISO 29500-1 §17.3.2.20). */
function languageOf(
  text: string,
  own: XmlElement['attributes'] | undefined,
  defaults: XmlElement['attributes'] | undefined,
): string {
  const name = complex.test(text) ? 'w:bidi' : 'w:val';
  return own?.[name] ?? defaults?.[name] ?? '';
}

/** A token of code, or code in a line. */
function isCode(run: XmlElement, opened: OoxmlPackage): boolean {
  const properties = childElement(run, 'w:rPr');
  const style = properties && childElement(properties, 'w:rStyle')?.attributes['w:val'];
  return (
    style !== undefined && (/Tok$/.test(style) || isOn(styleProperty(opened, style, 'w:rPr', 'w:noProof')))
  );
}

/** Whether the first letter of a paragraph runs right to left (UAX #9, rule P2). */
function runsRightToLeft(paragraph: XmlElement): boolean {
  const first = letter.exec(textOfRuns(paragraph))?.[0];
  return first !== undefined && rightToLeft.test(first);
}

function isMarked(paragraph: XmlElement, opened: OoxmlPackage): boolean {
  const style = paragraphStyle(paragraph) ?? 'Normal';
  if (style.startsWith('SourceCode') || Array.from(descendants(paragraph, 'w:instrText')).length > 0)
    return true;
  return isOn(ownProperty(paragraph, 'w:bidi') ?? styleProperty(opened, style, 'w:pPr', 'w:bidi'));
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 24));
}
