import type { XmlElement } from '../../xml/xml-element.ts';
import { childElement, childElements } from '../../xml/xml-element.ts';
import { storyElements } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';

/** The most runs, paragraphs, tables or cells, in percent, that may be formatted beside their style; one is always allowed. */
const mostPercent = 2;

/** What says of a thing what it is rather than how it looks: its style, list, section, language, place in a grid. */
const structural: Readonly<Record<string, readonly [string, ReadonlySet<string>]>> = {
  'w:p': [
    'w:pPr',
    new Set(['w:pStyle', 'w:numPr', 'w:sectPr', 'w:bidi', 'w:pageBreakBefore', 'w:rPr', 'w:cnfStyle']),
  ],
  'w:r': ['w:rPr', new Set(['w:rStyle', 'w:rtl', 'w:lang'])],
  'w:tbl': [
    'w:tblPr',
    new Set([
      'w:tblStyle',
      'w:bidiVisual',
      'w:tblW',
      'w:tblInd',
      'w:tblLayout',
      'w:tblLook',
      'w:tblCaption',
      'w:tblDescription',
    ]),
  ],
  'w:tc': ['w:tcPr', new Set(['w:tcW', 'w:gridSpan', 'w:vMerge', 'w:cnfStyle'])],
};

/** Formatting that stands at the text instead of in a style: a user who changes the style would not reach it. */
export const directFormatting: Lint = (opened) =>
  Object.entries(structural).flatMap(([name, [properties, known]]) => {
    // What stands in headers and footers is often a house's own.
    const elements = Array.from(storyElements(opened, name)).filter(
      (found) => !/^word\/(header|footer)/.test(found.part),
    );
    const formatted = elements.flatMap(({ element }) => {
      const found = formattingOf(element, properties, known);
      return found.length === 0 ? [] : [found];
    });
    if (formatted.length <= Math.max(1, (elements.length * mostPercent) / 100)) return [];
    const kinds = [...new Set(formatted.flat())].join(', ');
    return [
      {
        lint: 'direct-formatting',
        part: 'word/document.xml',
        message: `${formatted.length} of ${elements.length} ${name} are formatted beside their style (${kinds})`,
      },
    ];
  });

function formattingOf(
  element: XmlElement,
  properties: string,
  known: ReadonlySet<string>,
): readonly string[] {
  const block = childElement(element, properties);
  return block === undefined
    ? []
    : childElements(block)
        .filter((property) => !known.has(property.name) && !isFontHint(property))
        .map(({ name }) => name);
}

/** A hint tells Word the script of a quotation mark, not a font (ISO/IEC 29500-1 §17.3.2.26). */
function isFontHint({ name, attributes }: XmlElement): boolean {
  return name === 'w:rFonts' && Object.keys(attributes).every((key) => key === 'w:hint');
}
