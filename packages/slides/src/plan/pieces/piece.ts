import type {
  Block,
  BlockQuote,
  Callout,
  Chart,
  CodeBlock,
  Figure,
  Heading,
  Link,
  Paragraph,
  Table,
} from '@octavo/core';
import type { TableLayout } from '../../measure/table-layout.ts';

interface PieceBase {
  /** The block in full, where the slide shows less of it; it goes to the notes. */
  readonly full?: Block;
  /** A further part of a block that stands in the notes already. */
  readonly isInNotes?: boolean;
  /** Starts a slide. */
  readonly breakBefore?: boolean;
}

/** Words for a text region; a list comes as one piece an item, joined again where they meet. */
export interface TextPiece extends PieceBase {
  readonly type: 'text';
  readonly block: Block;
}

export interface CalloutPiece extends PieceBase {
  readonly type: 'callout';
  readonly block: Callout;
}

export interface QuotePiece extends PieceBase {
  readonly type: 'quote';
  readonly block: BlockQuote;
}

export interface CodePiece extends PieceBase {
  readonly type: 'code';
  readonly block: CodeBlock;
  readonly firstLine: number;
  readonly lineCount: number;
}

export interface TablePiece extends PieceBase {
  readonly type: 'table';
  readonly block: Table;
  readonly chart?: Chart;
  /** How the whole table was set, on a piece that goes on with it: its columns keep their widths, and nothing is measured again. */
  readonly layout?: TableLayout;
  /** Whether it has some of the columns of a table too wide for a slide: its rows stay together where a slide can hold them. */
  readonly isPart?: true;
}

export interface PicturePiece extends PieceBase {
  readonly type: 'picture';
  readonly block: Figure;
  /** What a click on the picture follows. */
  readonly link?: Link;
  /** What the picture is the drawing of. */
  readonly chart?: Chart;
}

/** A number that is the point of its slide, with the sentence that it stands in. */
export interface KeyFigurePiece extends PieceBase {
  readonly type: 'keyFigure';
  readonly block: Paragraph;
  readonly figure: string;
}

/** The heading of one side of a comparison. */
export interface ColumnHeadingPiece extends PieceBase {
  readonly type: 'columnHeading';
  readonly block: Heading;
}

/** What stands side by side. */
export interface ColumnsPiece extends PieceBase {
  readonly type: 'columns';
  readonly block: Block;
  readonly columns: readonly (readonly Piece[])[];
  /** How wide they are beside each other, where they are not even. */
  readonly shares?: readonly number[];
}

/** What only the speaker sees. */
export interface NotesPiece extends PieceBase {
  readonly type: 'notes';
  readonly block: Block;
}

/** A part of a slide's body before it has a place. */
export type Piece =
  | TextPiece
  | CalloutPiece
  | QuotePiece
  | CodePiece
  | TablePiece
  | PicturePiece
  | KeyFigurePiece
  | ColumnHeadingPiece
  | ColumnsPiece
  | NotesPiece;
