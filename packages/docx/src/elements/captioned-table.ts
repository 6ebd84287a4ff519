import { type ITableOptions, Table } from 'docx';
import { element } from '../xml/element.ts';

/** A table with the caption and description that screen readers read: `docx` has no option for them. */
export class CaptionedTable extends Table {
  constructor(options: ITableOptions, caption: string) {
    super(options);
    if (caption === '') return;
    // `w:tblCaption` stands last among a table's properties (ISO 29500-1 §17.4.59), which are the first child.
    const properties: unknown = this.root[0];
    if (isParent(properties)) properties.addChildElement(element('w:tblCaption', { 'w:val': caption }));
  }
}

interface Parent {
  addChildElement(child: unknown): unknown;
}

function isParent(value: unknown): value is Parent {
  return typeof value === 'object' && value !== null && 'addChildElement' in value;
}
