import { type ITableOptions, Table } from 'docx';
import { element, type XmlElement } from '../xml/element.ts';

/** Which parts of its style a table shows. */
export interface TableLook {
  readonly headerRow: boolean;
  readonly headerColumn: boolean;
}

/**
 * A table that says which parts of its style it shows, and the caption and description that screen readers read: `docx` has no option for the
 * one, and leaves out the number that readers of the other take for all of it.
 */
export class CaptionedTable extends Table {
  constructor(
    options: ITableOptions,
    { look, caption }: { readonly look: TableLook; readonly caption: string },
  ) {
    super(options);
    // The properties are the first child; these two stand last among them (ISO 29500-1 §17.4.59).
    const properties: unknown = this.root[0];
    if (!isParent(properties)) return;
    properties.addChildElement(lookElement(look));
    if (caption !== '') properties.addChildElement(element('w:tblCaption', { 'w:val': caption }));
  }
}

/** The switches, and the same as the bits of a number, which older readers know alone (ISO 29500-4 §14.3.7). */
function lookElement({ headerRow, headerColumn }: TableLook): XmlElement {
  const noVerticalBands = 0x0400;
  const bits = noVerticalBands + (headerRow ? 0x0020 : 0) + (headerColumn ? 0x0080 : 0);
  return element('w:tblLook', {
    'w:val': bits.toString(16).toUpperCase().padStart(4, '0'),
    'w:firstRow': headerRow ? 1 : 0,
    'w:lastRow': 0,
    'w:firstColumn': headerColumn ? 1 : 0,
    'w:lastColumn': 0,
    'w:noHBand': 0,
    'w:noVBand': 1,
  });
}

interface Parent {
  addChildElement(child: unknown): unknown;
}

function isParent(value: unknown): value is Parent {
  return typeof value === 'object' && value !== null && 'addChildElement' in value;
}
