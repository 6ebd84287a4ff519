import { onceForBytes } from '../judges/once-for-bytes.ts';
import { printXml } from '../xml/print-xml.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { descendants, textOf } from '../xml/xml-element.ts';
import type { OoxmlPackage } from './open-package.ts';
import { openPackage } from './open-package.ts';

/** What stands in a Word document, read from its XML. */
export interface InspectedDocx {
  readonly opened: OoxmlPackage;
  readonly partNames: readonly string[];
  /** The paragraphs of the body in document order, tables and text boxes opened. */
  readonly paragraphs: readonly DocxParagraph[];
  /** The text of each footnote or endnote that the author wrote, by its id. */
  readonly footnotes: readonly { readonly id: string; readonly text: string }[];
  /** Every part with markup in normal form, by name. */
  xml(part: string): string;
}

export interface DocxParagraph {
  /** The style's id; Word's default paragraph style has none written. */
  readonly style?: string;
  readonly text: string;
}

/** Reads a Word document's text and parts. */
export const inspectDocx = onceForBytes(readDocx);

function readDocx(bytes: Uint8Array): InspectedDocx {
  const opened = openPackage(bytes);
  return {
    opened,
    partNames: opened.partNames,
    paragraphs: Array.from(descendants(opened.xml('word/document.xml'), 'w:p'), (paragraph) =>
      readParagraph(paragraph, opened),
    ),
    footnotes: [...readNotes(opened, 'footnote'), ...readNotes(opened, 'endnote')],
    xml: (part) => printXml(opened.xml(part)),
  };
}

function readParagraph(paragraph: XmlElement, opened: OoxmlPackage): DocxParagraph {
  const style = Array.from(descendants(paragraph, 'w:pStyle'))[0]?.attributes['w:val'];
  return {
    ...(style === undefined ? {} : { style }),
    text: runText(paragraph) + chartText(paragraph, opened),
  };
}

function readNotes(opened: OoxmlPackage, kind: 'footnote' | 'endnote'): InspectedDocx['footnotes'] {
  const root = opened.optionalXml(`word/${kind}s.xml`);
  if (root === undefined) return [];
  return Array.from(descendants(root, `w:${kind}`))
    .filter((note) => (note.attributes['w:type'] ?? 'normal') === 'normal')
    .map((note) => ({
      id: note.attributes['w:id'] ?? '',
      text: Array.from(descendants(note, 'w:p'), runText).join('\n'),
    }));
}

/** The characters that a reader sees; `w:delText` and field instructions are not among them. */
function runText(element: XmlElement): string {
  return Array.from(descendants(element), (child) => {
    if (child.name === 'w:t' || child.name === 'm:t') return textOf(child);
    if (child.name === 'w:tab') return '\t';
    if (child.name === 'w:br' || child.name === 'w:cr') return '\n';
    if (child.name === 'w:noBreakHyphen') return '-';
    return '';
  }).join('');
}

/** The words and values of the charts in a paragraph, which stand in parts of their own. */
function chartText(paragraph: XmlElement, opened: OoxmlPackage): string {
  const charts = Array.from(descendants(paragraph, 'c:chart'));
  if (charts.length === 0) return '';
  const targets = new Map(opened.relationships('word/document.xml').map(({ id, target }) => [id, target]));
  return charts
    .map(({ attributes }) => {
      const part = targets.get(attributes['r:id'] ?? '');
      const chart = part === undefined ? undefined : opened.optionalXml(part);
      return chart === undefined ? '' : Array.from(descendants(chart, 'c:v'), textOf).join(' ');
    })
    .join(' ');
}
