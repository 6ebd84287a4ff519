import { codeSizePt } from '../../measure/code-layout.ts';
import type { MeasureContext } from '../../measure/measure-context.ts';
import type { CalloutPiece, Piece, QuotePiece, TextPiece } from '../pieces/piece.ts';
import type { Placement } from './page.ts';
import { captionHeightPt, pictureSizeOnSlide } from './picture-size.ts';
import { placeCode } from './place-code.ts';
import { placeKeyFigure } from './place-key-figure.ts';
import { placeTable } from './place-table.ts';
import { splitBlock } from './split-block.ts';
import { boxPadding, textPieceHeightPt } from './text-piece-height.ts';

/** Where a piece is to be put. */
export interface PlaceRoom {
  readonly widthPt: number;
  /** What is left of the page. */
  readonly heightPt: number;
  /** What an empty page has. */
  readonly pageHeightPt: number;
  /** Of words. */
  readonly scale: number;
  /** Of tables and code. */
  readonly objectScale: number;
  /** What a picture may take at most, so that what follows has its place. */
  readonly pictureHeightPt: number;
  /** On an empty page something must be put, or planning would never end. */
  readonly empty: boolean;
  /** Whether parts are of no use. */
  readonly whole: boolean;
}

/** The size of tables and code that have room. */
export const objectSizePt = 20;
/** A picture that cannot have this share of the page goes to the next one. */
const leastPictureShare = 0.4;
/** A block that is taller than this share of the page may be parted even though it would fit on the next page. */
const partedShare = 0.45;

/** Puts a piece where there is room; `undefined` sends it to the next page. */
export function placePiece(piece: Piece, room: PlaceRoom, context: MeasureContext): Placement | undefined {
  switch (piece.type) {
    case 'notes':
      return { placed: { piece, heightPt: 0 } };
    case 'text':
    case 'callout':
    case 'quote':
      return placeText(piece, room, context);
    case 'code': {
      const lines = context.resolved.highlights[piece.block.id] ?? [];
      const sizes = objectSizes(room, context);
      const sizePt = codeSizePt(lines, room.widthPt, sizes, context);
      return placeCode(piece, room.widthPt, room.heightPt, sizePt, context, room.empty);
    }
    case 'table': {
      const { toPt } = objectSizes(room, context);
      const placement = placeTable(piece, room.widthPt, room.heightPt, toPt, context, {
        force: room.empty,
        whole: room.whole,
      });
      const isTorn = piece.isPart === true && !room.empty && placement?.rest !== undefined;
      return isTorn ? undefined : placement;
    }
    case 'picture': {
      const captionPt = captionHeightPt(piece.block, room.widthPt, context);
      const available = Math.min(room.heightPt, room.pictureHeightPt) - captionPt;
      const natural = pictureSizeOnSlide(piece.block, room.widthPt, room.pageHeightPt - captionPt, context);
      const least = Math.min(natural.heightPt, room.pageHeightPt * leastPictureShare);
      if (available < least - 0.5 && !room.empty) return undefined;
      const size = pictureSizeOnSlide(piece.block, room.widthPt, Math.max(available, 24), context);
      return { placed: { piece, heightPt: size.heightPt + captionPt } };
    }
    case 'columnHeading': {
      const heightPt = textPieceHeightPt(
        { type: 'text', block: piece.block },
        room.widthPt,
        room.scale,
        context,
      );
      return heightPt > room.heightPt && !room.empty ? undefined : { placed: { piece, heightPt } };
    }
    case 'keyFigure':
      return placeKeyFigure(piece, room, context);
    case 'columns':
      return undefined;
  }
}

function objectSizes(
  room: PlaceRoom,
  { slide }: MeasureContext,
): { readonly fromPt: number; readonly toPt: number } {
  const toPt = Math.max(slide.minimumSizePt, Math.round(objectSizePt * room.objectScale));
  return { fromPt: Math.min(slide.minimumSizePt, toPt), toPt };
}

/** The scales at which tables and code that go over several slides are set. */
export const partedScales = [18 / objectSizePt, 16 / objectSizePt, 14 / objectSizePt] as const;

function placeText(
  piece: TextPiece | CalloutPiece | QuotePiece,
  room: PlaceRoom,
  context: MeasureContext,
): Placement | undefined {
  const heightPt = textPieceHeightPt(piece, room.widthPt, room.scale, context);
  if (heightPt <= room.heightPt) return { placed: { piece, heightPt } };
  if (!room.empty && heightPt < room.pageHeightPt * partedShare) return undefined;
  const isBox = piece.type !== 'text';
  const split = splitBlock(
    piece.block,
    {
      widthPt: room.widthPt - (isBox ? 2 * boxPadding.xPt : 0),
      heightPt: room.heightPt - (isBox ? 2 * boxPadding.yPt + titleHeightPt(piece, room, context) : 0),
      scale: room.scale,
    },
    context,
  );
  if (split === undefined) return room.empty ? { placed: { piece, heightPt }, overflows: true } : undefined;
  // `splitBlock` keeps the kind of its block.
  const head = { ...piece, block: split.head } as typeof piece;
  const rest = split.rest.map(
    (block): Piece => (isBox ? ({ type: piece.type, block } as Piece) : { type: 'text', block }),
  );
  return {
    placed: { piece: head, heightPt: textPieceHeightPt(head, room.widthPt, room.scale, context) },
    rest,
  };
}

/** The height that the title of a call-out takes from its text. */
function titleHeightPt(
  piece: TextPiece | CalloutPiece | QuotePiece,
  room: PlaceRoom,
  context: MeasureContext,
): number {
  if (piece.type !== 'callout') return 0;
  const alone = { ...piece, block: { ...piece.block, children: [] } };
  return textPieceHeightPt(alone, room.widthPt, room.scale, context) - 2 * boxPadding.yPt + 9;
}
