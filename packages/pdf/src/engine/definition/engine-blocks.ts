import type { EngineFile } from './engine-document.ts';
import type { EngineCanvas, EngineImage, EngineSvg } from './engine-pictures.ts';
import type { EngineStructure, EngineStyle } from './engine-style.ts';
import type { EngineTable } from './engine-table.ts';
import type { EngineText } from './engine-text.ts';

export interface EngineBlockProperties extends EngineStyle, EngineStructure {
  readonly style?: string | readonly string[];
  /** `beforeOdd` and `beforeEven` leave a page blank where they must. */
  readonly pageBreak?: 'before' | 'after' | 'beforeOdd' | 'beforeEven' | 'afterOdd' | 'afterEven';
  /** Engine: the page on which the block begins is numbered so, and those after it. */
  readonly pageNumbering?: PageNumbering;
  /** Names a destination at the block's first line. */
  readonly id?: string;
  /** Engine: further names of that destination, for links from elsewhere. */
  readonly otherIds?: readonly string[];
  /** Kept on one page where one page can hold it; broken, never lost, where not. */
  readonly unbreakable?: boolean;
  /** Engine: may move to the top of the next page, while the text after it goes on here; only where it stands in nothing else. */
  readonly float?: 'top';
  /** Engine: not left at the foot of a page without the beginning of what follows. */
  readonly keepWithNext?: boolean;
  /** pdfmake: spans of a table cell. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly fillColor?: string;
  /** Engine: makes a table cell a header cell of its row, column or both. */
  readonly scope?: 'row' | 'column' | 'both';
  /** pdfmake: sides of a table cell that have a rule: left, top, right, bottom. */
  readonly border?: readonly [boolean, boolean, boolean, boolean];
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
  /** pdfmake: an item's own number, and its own kind of marker. */
  readonly counter?: number;
  readonly listType?: string;
  /** pdfmake: a place on the page, or a shift from where the block would stand; it takes no room. */
  readonly absolutePosition?: { readonly x: number; readonly y: number };
  readonly relativePosition?: { readonly x: number; readonly y: number };
  /** pdfmake: width as a column. */
  readonly width?: number | 'auto' | '*';
  /** Engine: what stands before the block as a list item instead of the list's own marker. */
  readonly marker?: { readonly task: 'done' | 'open' };
}

export interface EngineTextBlock extends EngineBlockProperties {
  readonly text: EngineText;
  /** Engine: depth of the block in the document's outline, 1 for the top. */
  readonly outlineLevel?: number;
  /** The outline's text, plain. */
  readonly outlineText?: string;
  /** pdfmake: whether it stands in the outline, below the text of which name, and whether what is below it is shown at first. */
  readonly outline?: boolean;
  readonly outlineParentId?: string;
  readonly outlineExpanded?: boolean;
  /** Engine: a remark that goes with the text, as a comment beside its page: readers list it, it is neither seen on the page nor printed. */
  readonly comment?: string;
}

/** Columns that text runs through one after the other, level at the end. */
export interface FlowColumns {
  readonly count: number;
  readonly gapPt: number;
}

/**
 * A box on the page in points from its top left corner. It takes no room in the flow and never turns the page: content taller than the
 * box is set smaller, and where even that does not help, stands out of it and is told of.
 */
export interface EngineFrame {
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
  /** Where content stands that is less tall than the box. */
  readonly alignment: 'top' | 'middle' | 'bottom';
  /** The part of their size to which contents may be reduced: 1 leaves them as they are. */
  readonly smallestScale: number;
}

export interface EngineStack extends EngineBlockProperties {
  /** Engine: the blocks stand in a box of their own on the page. */
  readonly textFrame?: EngineFrame;
  /** Engine: the blocks run through columns; only where they stand in nothing else. */
  readonly flowColumns?: FlowColumns;
  readonly stack: readonly EngineContent[];
}

export interface EngineUnorderedList extends EngineBlockProperties {
  readonly ul: readonly EngineContent[];
  readonly type?: 'disc' | 'circle' | 'square' | 'dash' | 'none';
  readonly markerColor?: string;
  /** Engine: markers stand where the indent begins rather than against the text. */
  readonly markersAtStart?: boolean;
  /** Engine: indent of the items' text, where it does not go with its size; wider where the markers need it. */
  readonly indentPt?: number;
}

export interface EngineOrderedList extends EngineBlockProperties {
  readonly ol: readonly EngineContent[];
  readonly start?: number;
  readonly type?: 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman' | 'none';
  readonly reversed?: boolean;
  /** After each number, or before and after it. */
  readonly separator?: string | readonly [string, string];
  readonly markerColor?: string;
  readonly indentPt?: number;
}

export interface EngineColumns extends EngineBlockProperties {
  readonly columns: readonly EngineContent[];
  /** pdfmake: what stands in the first column goes on in the others, and then on the next page. */
  readonly snakingColumns?: boolean;
  readonly columnGap?: number;
}

/** A sign that a file goes with a place in the document: readers open it from there. */
export interface EngineFileSign extends Omit<EngineBlockProperties, 'width'> {
  /** The file, or its name among the definition's `attachments`. */
  readonly attachment: string | EngineFile;
  readonly icon?: 'GraphPush' | 'Paperclip' | 'Push';
  readonly width?: number;
  readonly height?: number;
}

/** A block of pdfmake's, with the engine's properties. */
export type EngineContent =
  | EngineTextBlock
  | EngineStack
  | EngineUnorderedList
  | EngineOrderedList
  | EngineColumns
  | EngineTable
  | EngineImage
  | EngineSvg
  | EngineCanvas
  | EngineFileSign;

/** How pages are numbered from one on. */
export interface PageNumbering {
  readonly style: 'arabic' | 'roman';
  readonly start: number;
}
