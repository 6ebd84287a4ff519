import { element, valueElement, XmlElement } from '../xml/element.ts';

/** Which parts of its style a table shows. */
export interface TableLook {
  readonly headerRow: boolean;
  readonly headerColumn: boolean;
  /** Whether every second row is tinted. */
  readonly bands: boolean;
}

export interface TableSettings {
  readonly style: string;
  readonly columnTwips: readonly number[];
  /** From the margin. */
  readonly indentTwips: number;
  readonly rightToLeft: boolean;
  readonly look: TableLook;
  /** What screen readers read as the table's title; none when empty. */
  readonly caption: string;
}

/**
 * A table. Written here and not by `docx`, which has no place for the look and the caption, and looks up the section of each table from the
 * beginning of the text: a thousand tables would take a million steps.
 */
export class TableElement extends XmlElement {
  constructor(settings: TableSettings, rows: readonly XmlElement[]) {
    const grid = settings.columnTwips.map((twips) => element('w:gridCol', { 'w:w': twips }));
    super('w:tbl', {}, [tableProperties(settings), element('w:tblGrid', {}, grid), ...rows]);
  }
}

/** In the order that the schema asks for (ISO 29500-1 §17.4.59). */
function tableProperties(settings: TableSettings): XmlElement {
  const { style, columnTwips, indentTwips, rightToLeft, look, caption } = settings;
  const widthTwips = columnTwips.reduce((total, width) => total + width, 0);
  return element('w:tblPr', {}, [
    valueElement('w:tblStyle', style),
    ...(rightToLeft ? [element('w:bidiVisual')] : []),
    element('w:tblW', { 'w:type': 'dxa', 'w:w': widthTwips }),
    ...(indentTwips === 0 ? [] : [element('w:tblInd', { 'w:type': 'dxa', 'w:w': indentTwips })]),
    lookElement(look),
    ...(caption === '' ? [] : [valueElement('w:tblCaption', caption)]),
  ]);
}

/** The switches, and the same as the bits of a number, which older readers know alone (ISO 29500-4 §14.3.7). */
function lookElement({ headerRow, headerColumn, bands }: TableLook): XmlElement {
  const noVerticalBands = 0x0400;
  const bits =
    noVerticalBands + (bands ? 0 : 0x0200) + (headerRow ? 0x0020 : 0) + (headerColumn ? 0x0080 : 0);
  return element('w:tblLook', {
    'w:val': bits.toString(16).toUpperCase().padStart(4, '0'),
    'w:firstRow': headerRow ? 1 : 0,
    'w:lastRow': 0,
    'w:firstColumn': headerColumn ? 1 : 0,
    'w:lastColumn': 0,
    'w:noHBand': bands ? 0 : 1,
    'w:noVBand': 1,
  });
}

/** A row that stays on one page (Word still breaks one that is taller), repeated on each page when it heads the table. */
export function rowElement(header: boolean, cells: readonly XmlElement[]): XmlElement {
  return element('w:tr', {}, [
    element('w:trPr', {}, [element('w:cantSplit'), ...(header ? [element('w:tblHeader')] : [])]),
    ...cells,
  ]);
}

export interface CellSettings {
  readonly widthTwips: number;
  readonly columnSpan: number;
  /** Whether the cell begins or continues one that reaches over several rows. */
  readonly merge?: 'restart' | 'continue';
}

/** A cell; the last of `blocks` is a paragraph (ISO 29500-1 §17.4.65). */
export function cellElement(
  { widthTwips, columnSpan, merge }: CellSettings,
  blocks: readonly XmlElement[],
): XmlElement {
  return element('w:tc', {}, [
    element('w:tcPr', {}, [
      element('w:tcW', { 'w:type': 'dxa', 'w:w': widthTwips }),
      ...(columnSpan > 1 ? [valueElement('w:gridSpan', columnSpan)] : []),
      ...(merge === undefined ? [] : [valueElement('w:vMerge', merge)]),
    ]),
    ...blocks,
  ]);
}
