import { FileChild, type Paragraph, type Table } from 'docx';
import type { ElementChild } from '../xml/element.ts';

/** What stands in the flow of a document, a cell or a note. */
export type BlockElement = Paragraph | Table | RawBlock;

/** An element of the flow that `docx` has no class for: content controls, bookmarks between blocks. */
export class RawBlock extends FileChild {
  constructor(
    name: string,
    attributes: Readonly<Record<string, string | number>>,
    children: readonly ElementChild[],
  ) {
    super(name);
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes });
    this.root.push(...children);
  }
}
