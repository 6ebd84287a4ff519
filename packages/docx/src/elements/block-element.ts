import { XmlElement } from '../xml/element.ts';

/** What stands in the flow of a document, a cell or a note: paragraphs, tables, content controls, bookmarks between blocks. */
export type BlockElement = XmlElement;

/** An element of the flow that is neither a paragraph nor a table: content controls, bookmarks between blocks. */
export class RawBlock extends XmlElement {}
