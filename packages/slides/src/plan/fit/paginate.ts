import { plainText } from '@octavo/core';
import { toParagraphs } from '../../flow/to-paragraphs.ts';
import type { MeasureContext } from '../../measure/measure-context.ts';
import { levelSizePt } from '../../measure/paragraph-size.ts';
import { regionGapPt } from '../geometry.ts';
import type { Piece } from '../pieces/piece.ts';
import type { Page, Placed } from './page.ts';
import { placePiece } from './place-piece.ts';

/** A page holds at most so many regions: more would be a wall. */
const mostRegions = 4;
/** So many may stand on a page that nothing is parted for, when they are words and short code. */
const mostReadRegions = 6;

export interface PageRoom {
  readonly widthPt: number;
  readonly heightPt: number;
}

/** Sets pieces on one page at a scale; `undefined` when they need more. Pictures share what the others leave. */
export function setOnePage(
  pieces: readonly Piece[],
  room: PageRoom,
  objectScale: number,
  context: MeasureContext,
): Page | undefined {
  const scale = Math.max(objectScale, leastScale(context));
  const pictures = pieces.filter((piece) => piece.type === 'picture').length;
  let othersPt = 0;
  if (pictures > 0) {
    const others = setOnePage(
      pieces.filter((piece) => piece.type !== 'picture'),
      room,
      objectScale,
      context,
    );
    if (others === undefined) return undefined;
    othersPt = heightOf(others.placed) + pictures * regionGapPt;
  }
  const pictureHeightPt = (room.heightPt - othersPt) / Math.max(1, pictures);
  const placed: Placed[] = [];
  let usedPt = 0;
  for (const piece of pieces) {
    const gapPt = gapBefore(placed, piece, context);
    const heightPt = room.heightPt - usedPt - gapPt;
    const place = {
      widthPt: room.widthPt,
      heightPt,
      pageHeightPt: room.heightPt,
      scale,
      objectScale,
      pictureHeightPt,
      empty: false,
      whole: true,
    };
    const placement = placePiece(piece, place, context);
    if (placement === undefined || placement.rest !== undefined) return undefined;
    placed.push(placement.placed);
    usedPt += gapPt + placement.placed.heightPt;
  }
  return regionCount(placed) > mostRegionsOf(placed) ? undefined : { placed, scale, overflows: false };
}

/** The scale at which running text, or the smallest level of it, is as small as the theme allows. */
function leastScale({ slide }: MeasureContext): number {
  return Math.min(
    1,
    Math.max(slide.minimumTextSizePt / levelSizePt(0, slide), slide.minimumSizePt / levelSizePt(8, slide)),
  );
}

/** Sets pieces on as many pages as they need, words at full size, tables and code at a scale. Linear in their number. */
export function setPages(
  pieces: readonly Piece[],
  room: PageRoom,
  objectScale: number,
  context: MeasureContext,
): readonly Page[] {
  const pages: Page[] = [];
  const queue = pieces.toReversed();
  while (queue.length > 0) {
    const page = takePage(queue, room, objectScale, context);
    const last = pages.at(-1);
    const hasNotesOnly = page.placed.every((entry) => entry.piece.type === 'notes');
    // Notes behind the last words are said on their page.
    if (hasNotesOnly && last !== undefined)
      pages[pages.length - 1] = { ...last, placed: [...last.placed, ...page.placed] };
    else pages.push(page);
  }
  return pages;
}

/** Takes from a queue, whose next piece is its last, what stands on one page; what is left of a parted piece goes back. */
export function takePage(queue: Piece[], room: PageRoom, objectScale: number, context: MeasureContext): Page {
  const scale = 1;
  const placed: Placed[] = [];
  const { widthPt, heightPt: pageHeightPt } = room;
  let usedPt = 0;
  let overflows = false;
  let regions = 0;
  let above: Piece | undefined;
  for (let piece = queue.pop(); piece !== undefined; piece = queue.pop()) {
    const gapPt = gapBefore(placed, piece, context);
    const empty = above === undefined;
    const place = {
      widthPt,
      heightPt: pageHeightPt - usedPt - gapPt,
      pageHeightPt,
      scale,
      objectScale,
      pictureHeightPt: pageHeightPt,
      empty,
      whole: false,
    };
    const startsRegion = piece.type !== 'notes' && (piece.type !== 'text' || above?.type !== 'text');
    const isCrowded = !empty && startsRegion && regions >= mostRegions;
    const placement = isCrowded ? undefined : placePiece(piece, place, context);
    if (placement === undefined) {
      queue.push(piece);
      break;
    }
    placed.push(placement.placed);
    usedPt += gapPt + placement.placed.heightPt;
    overflows ||= placement.overflows === true;
    if (startsRegion) regions += 1;
    if (piece.type !== 'notes') above = piece;
    if (placement.rest !== undefined) {
      queue.push(...placement.rest.toReversed());
      break;
    }
  }
  return { placed: keepWithNext(placed, queue), scale, overflows };
}

/** Words and code that take turns are read through as one; each other thing asks to be looked at. */
function mostRegionsOf(placed: readonly Placed[]): number {
  const isRead = placed.every(
    ({ piece: { type } }) => type === 'text' || type === 'code' || type === 'notes',
  );
  return isRead ? mostReadRegions : mostRegions;
}

/** The height of what stands on a page, as far as it is known without the gaps that words have among themselves. */
export function heightOf(placed: readonly Placed[]): number {
  return placed.reduce((total, entry, index) => total + entry.heightPt + (index === 0 ? 0 : regionGapPt), 0);
}

/** Sends a sub-heading or a sentence that ends in a colon to the next page when what it announces went there. */
function keepWithNext(placed: readonly Placed[], queue: Piece[]): Placed[] {
  const kept = [...placed];
  if (queue.length === 0) return kept;
  let last = kept.at(-1);
  while (last !== undefined && kept.length > 1 && announces(last.piece)) {
    queue.push(last.piece);
    kept.pop();
    last = kept.at(-1);
  }
  return kept;
}

/** Whether what a piece says is nothing without what follows. */
export function announces(piece: Piece): boolean {
  if (piece.type !== 'text') return false;
  if (piece.block.type === 'heading') return true;
  return piece.block.type === 'paragraph' && /[:：]\s*$/.test(plainText(piece.block.children));
}

/** Words in one region keep their own distance; regions have a fixed one. */
export function gapBefore(placed: readonly Placed[], piece: Piece, context: MeasureContext): number {
  const above = placed.findLast((entry) => entry.piece.type !== 'notes');
  return above === undefined || piece.type === 'notes' ? 0 : gapBetween(above.piece, piece, context);
}

/** The distance of two pieces that are shown under each other. */
export function gapBetween(above: Piece, piece: Piece, { resolved }: MeasureContext): number {
  if (above.type !== 'text' || piece.type !== 'text') return regionGapPt;
  return toParagraphs([piece.block], resolved)[0]?.spaceBeforePt ?? 0;
}

/** Words under each other share a region; every other piece has its own. */
export function regionCount(placed: readonly Placed[]): number {
  const shown = placed.filter((entry) => entry.piece.type !== 'notes');
  return shown.filter(
    (entry, index) => entry.piece.type !== 'text' || shown[index - 1]?.piece.type !== 'text',
  ).length;
}
