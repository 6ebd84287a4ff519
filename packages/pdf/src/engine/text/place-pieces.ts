import { visualOrder } from '@octavo/typeset';
import { ideographStretchEm, scaling, spaceShrink, spaceStretch, trackingEm } from './break-prices.ts';
import { isDrawnWith } from './is-drawn-with.ts';
import type { LinePlan } from './line-plan.ts';
import { widthOf } from './measured-word.ts';
import type { Piece } from './paragraph.ts';
import { punctuationShrinkPt } from './punctuation-shrink.ts';
import { drawnSizePt } from './run-style.ts';
import type { Segment } from './segment.ts';

export interface PlacedPieces {
  readonly segments: readonly Segment[];
  /** Where the last of them ends. */
  readonly endPt: number;
}

/** Sets pieces beside one another; those in a row that are set alike become one segment. */
export function placePieces(pieces: readonly Piece[], plan: LinePlan): PlacedPieces {
  const isReordered = pieces.some((piece) => piece.level > 0);
  const places = new Map(isReordered ? pieces.map((piece, index) => [piece, index]) : []);
  // An array that grows from nothing takes room for many: most lines are one segment, and lines are many.
  let segments: Segment[] | undefined;
  let open: OpenSegment | undefined;
  let xPt = 0;
  let before: Piece | undefined;
  const closingUp = isReordered ? 0 : Math.max(0, -plan.gapRatio);
  for (const piece of isReordered ? visualOrder(pieces) : pieces) {
    const takenPt = closingUp === 0 ? 0 : closingUp * punctuationShrinkPt(before, piece);
    xPt -= takenPt;
    before = piece;
    if (open === undefined || takenPt > 0 || !open.takes(piece)) {
      if (open !== undefined) segments = withSegment(segments, open);
      open = new OpenSegment(piece, plan, xPt, places.get(piece));
    }
    xPt += open.add(piece);
  }
  return { segments: open === undefined ? [] : withSegment(segments, open), endPt: xPt };
}

function withSegment(segments: Segment[] | undefined, open: OpenSegment): Segment[] {
  if (segments === undefined) return [open.segment()];
  segments.push(open.segment());
  return segments;
}

/** A segment that pieces are still added to. */
class OpenSegment {
  readonly #first: Piece;
  readonly #plan: LinePlan;
  readonly #xPt: number;
  readonly #place: number | undefined;
  readonly #trackingPt: number;
  readonly #scale: number;
  #text = '';
  #widthPt = 0;
  #gapPt = 0;

  constructor(first: Piece, plan: LinePlan, xPt: number, place: number | undefined) {
    this.#first = first;
    this.#plan = plan;
    this.#xPt = xPt;
    this.#place = place;
    this.#trackingPt = trackingOf(first, plan);
    this.#scale = scaleOf(first, plan);
  }

  /** Whether a piece can be drawn at one go with those before it. */
  takes(piece: Piece): boolean {
    const first = this.#first;
    return (
      isDrawnWith(first, piece) &&
      (first.word.setting === piece.word.setting ||
        (trackingOf(piece, this.#plan) === this.#trackingPt && scaleOf(piece, this.#plan) === this.#scale))
    );
  }

  /** Adds a piece; how wide it is set. */
  add(piece: Piece): number {
    const { text, widthPt, spacePt, glyphs, gaps } = piece.word;
    const { gapRatio } = this.#plan;
    if (gaps > 0 && gapRatio !== 0 && this.#gapPt === 0) {
      this.#gapPt = gapRatio * (gapRatio < 0 ? spaceShrink : spaceStretch) * widthOf(' ', piece);
    }
    const joinPt = this.#text === '' ? 0 : piece.joinPt;
    const setPt =
      (widthPt + joinPt - spacePt) * this.#scale + glyphs * this.#trackingPt + spacePt + gaps * this.#gapPt;
    this.#text += text;
    this.#widthPt += setPt;
    return setPt;
  }

  segment(): Segment {
    const { style, face, level, missing, standsFor } = this.#first;
    return {
      text: this.#text,
      style,
      face,
      level,
      xPt: this.#xPt,
      widthPt: this.#widthPt,
      trackingPt: this.#trackingPt,
      scale: this.#scale,
      gapPt: this.#gapPt,
      readingOrder: this.#place,
      missing,
      standsFor,
    };
  }
}

function trackingOf({ word: { setting }, style }: Piece, { gapRatio, letterRatio }: LinePlan): number {
  if (setting === 'letters') return letterRatio * trackingEm * drawnSizePt(style);
  return setting === 'ideographs' ? Math.max(0, gapRatio) * ideographStretchEm * drawnSizePt(style) : 0;
}

function scaleOf({ word: { setting } }: Piece, { letterRatio }: LinePlan): number {
  return setting === 'letters' ? 1 + letterRatio * scaling : 1;
}
