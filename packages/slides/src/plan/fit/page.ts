import type {
  CalloutPiece,
  CodePiece,
  ColumnHeadingPiece,
  ColumnsPiece,
  KeyFigurePiece,
  NotesPiece,
  PicturePiece,
  Piece,
  QuotePiece,
  TablePiece,
  TextPiece,
} from '../pieces/piece.ts';

/** A piece that has a height on a slide. */
export type Placed =
  | { readonly piece: TextPiece | CalloutPiece | QuotePiece; readonly heightPt: number }
  | { readonly piece: CodePiece; readonly heightPt: number; readonly sizePt: number }
  | {
      readonly piece: TablePiece;
      readonly heightPt: number;
      readonly sizePt: number;
      readonly columnWidthsPt: readonly number[];
      readonly rowHeightsPt: readonly number[];
    }
  | { readonly piece: PicturePiece; readonly heightPt: number }
  | { readonly piece: ColumnsPiece; readonly heightPt: number; readonly columns: readonly Page[] }
  | {
      readonly piece: KeyFigurePiece;
      readonly heightPt: number;
      readonly figureSizePt: number;
      readonly figureHeightPt: number;
    }
  | { readonly piece: ColumnHeadingPiece; readonly heightPt: number }
  | { readonly piece: NotesPiece; readonly heightPt: 0 };

/** What stands in one column of one slide. */
export interface Page {
  readonly placed: readonly Placed[];
  readonly scale: number;
  /** Whether something that cannot be parted is taller than the page. */
  readonly overflows: boolean;
}

/** A piece put on a page; `rest` is what goes on to the next one. */
export interface Placement {
  readonly placed: Placed;
  readonly rest?: readonly Piece[];
  readonly overflows?: boolean;
}
