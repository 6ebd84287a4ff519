import type { FontFace } from '@octavo/typeset';
import { visualOrder } from '@octavo/typeset';
import type { LayoutNode } from '../internals/layout-node.ts';
import { PdfmakeLine } from '../internals/pdfmake.ts';
import type { StructureElement } from '../structure/structure-element.ts';
import { ideographStretchEm, scaling, spaceShrink, spaceStretch, trackingEm } from './break-prices.ts';
import { isDrawnWith } from './is-drawn-with.ts';
import type { LinePlan } from './line-plan.ts';
import { widthOf } from './measured-word.ts';
import type { Paragraph, Piece } from './paragraph.ts';
import type { RunStyle } from './run-style.ts';
import { drawnSizePt } from './run-style.ts';
import type { Initial } from './take-initial.ts';
import { isBlank } from './word-parts.ts';

/** Text that is drawn at one go; `xPt` counts from the line's left end. */
export interface Segment {
  readonly text: string;
  readonly style: RunStyle;
  readonly face: FontFace;
  readonly level: number;
  readonly xPt: number;
  readonly widthPt: number;
  /** Room after each glyph, spaces left out. */
  readonly trackingPt: number;
  /** How much wider than designed the letters are drawn: 1 is as designed. */
  readonly scale: number;
  /** What each space is wider, or narrower, than the font's. */
  readonly gapPt: number;
  /** Its place among the line's segments as they are read, where that is not as they are seen. */
  readonly readingOrder: number | undefined;
  readonly missing: string | undefined;
  readonly standsFor: string | undefined;
  /** Of an initial and the quotes before it: how far below the line's own base line they stand. They say nothing themselves. */
  readonly initialDropPt?: number;
  /** What an initial before it leaves it to say: the word is read as one. */
  readonly saidBefore?: string;
}

/** An entry of the outline that leads to a line. */
export interface OutlineEntry {
  readonly level: number;
  readonly text: string;
  /** The name of the entry, and that of the one it belongs to where that is not the nearest of a higher level. */
  readonly id?: string | undefined;
  readonly parentId?: string | undefined;
  /** Whether what belongs to it is shown at first; so it is to the highest level where it is not said. */
  readonly isExpanded?: boolean;
}

/** A line of a paragraph that shows page numbers: what must be known to set it again. */
export interface PageReferenceLine {
  readonly paragraph: Paragraph;
  readonly widthPt: number;
  readonly index: number;
  /** How many lines the paragraph has. */
  readonly count: number;
}

const noSegments: readonly Segment[] = [];
const noNotes: readonly string[] = [];
const drawnOnce = { isDone: true };

/** pdfmake's inlines, of which our lines have none. */
const noInlines: unknown[] = [];

/** A line of a paragraph whose glyph runs are placed; replaces pdfmake's, which is made word by word while it is filled. */
export class TypesetLine extends PdfmakeLine {
  override inlines = noInlines;
  segments: readonly Segment[] = noSegments;
  /** Notes whose marks the line holds. */
  notes: readonly string[] = noNotes;
  /** Of a first line: how many lines stand beside its initial, and are not parted by a page's end. */
  initialLines = 0;
  /** Whether the line ends within a word, so that a page had better not end with it. */
  isHyphenated = false;
  /** Whether white space, or the author's line end, parts its last word from the next line's first. */
  endsInSpace = false;
  alignment: 'left' | 'center' | 'right' = 'left';
  /** Where the line comes from, when its paragraph refers to pages. */
  reference?: PageReferenceLine;
  /** Named destination at the line. */
  id?: string;
  outline?: OutlineEntry;
  /** A remark that goes with it beside the page. */
  comment?: string;
  /** The element that the line is content of; without one it is an artifact. */
  structure?: StructureElement;
  /** Shared with its copies: only the first of them that is drawn is content, repeated headers are not. None where it has no copies. */
  #drawing: { isDone: boolean } | undefined;
  /** Whether it only says again what stands elsewhere, as the head of a table on a further page does. */
  isRepeated = false;
  /** pdfmake looks here for the node whose page number it must know. */
  _node?: LayoutNode;
  widthPt = 0;
  heightPt = 0;
  ascentPt = 0;

  override getHeight(): number {
    return this.heightPt;
  }

  override getAscenderHeight(): number {
    return this.ascentPt;
  }

  override getWidth(): number {
    return this.widthPt;
  }

  override clone(): TypesetLine {
    this.#drawing ??= { isDone: false };
    const copy = Object.assign(new TypesetLine(this.maxWidth), this);
    copy.#drawing = this.#drawing;
    return copy;
  }

  /** Says that it is drawn now; whether neither it nor a copy of it was before. */
  beginDrawing(): boolean {
    const isFirst = this.#drawing?.isDone !== true;
    if (this.#drawing === undefined) this.#drawing = drawnOnce;
    else this.#drawing.isDone = true;
    return isFirst;
  }
}

/** Places the pieces of a plan as they are seen. */
export function typesetLine(plan: LinePlan, paragraph: Paragraph, widthPt: number): TypesetLine {
  const line = new TypesetLine(widthPt);
  const pieces = trimEnd(plan.pieces);
  const { segments, endPt } = placePieces(pieces, plan);
  line.segments = segments;
  line.widthPt = endPt;
  line.notes = notesOf(pieces);
  line.alignment = alignmentOf(paragraph);
  line.isHyphenated = plan.isHyphenated;
  line.endsInSpace = plan.isLast || (plan.pieces.at(-1)?.word.spacePt ?? 0) > 0;
  line.x =
    line.alignment === 'center'
      ? 0
      : line.alignment === 'left'
        ? plan.indentPt - plan.hangPt
        : -plan.indentPt;
  if (plan.initial !== undefined) {
    line.segments = withInitial(segments, plan.initial, line.x);
    line.initialLines = plan.initial.lines;
  }
  const { ascentPt, heightPt } = lineMetrics(segments, paragraph);
  line.ascentPt = ascentPt;
  line.heightPt = heightPt;
  return line;
}

/** The initial stands at the measure's beginning, what is before it in the margin; the word after it says them. */
function withInitial(
  [first, ...rest]: readonly Segment[],
  { piece, before, bearingPt, dropPt, said }: Initial,
  lineXPt: number,
): readonly Segment[] {
  const letter = initialSegment(piece, -lineXPt - bearingPt, dropPt);
  const quotes = before === undefined ? [] : [initialSegment(before, -lineXPt - before.word.widthPt, 0)];
  return [...quotes, letter, ...(first === undefined ? [] : [{ ...first, saidBefore: said }]), ...rest];
}

function initialSegment({ word, style, face }: Piece, xPt: number, initialDropPt: number): Segment {
  return {
    text: word.text,
    style,
    face,
    level: 0,
    xPt,
    widthPt: word.widthPt,
    trackingPt: 0,
    scale: 1,
    gapPt: 0,
    readingOrder: undefined,
    missing: undefined,
    standsFor: undefined,
    initialDropPt,
  };
}

function notesOf(pieces: readonly Piece[]): readonly string[] {
  let notes = noNotes;
  for (const { style } of pieces) if (style.footnote !== undefined) notes = [...notes, style.footnote];
  return notes;
}

function alignmentOf({ base, direction }: Paragraph): 'left' | 'center' | 'right' {
  if (base.alignment === 'center' || base.alignment === 'right') return base.alignment;
  if (base.alignment === 'left') return 'left';
  return direction === 'rtl' ? 'right' : 'left';
}

/** The pieces without the white space at their end, which a line's end swallows. */
function trimEnd(pieces: readonly Piece[]): readonly Piece[] {
  let end = pieces.length;
  while (end > 0 && isBlank(pieces[end - 1] as Piece)) end -= 1;
  const last = pieces[end - 1];
  if (last === undefined || last.word.spacePt === 0) return pieces.slice(0, end);
  const { word } = last;
  const trimmed: Piece = {
    ...last,
    word: {
      ...word,
      text: word.text.trimEnd(),
      widthPt: word.widthPt - word.spacePt,
      spacePt: 0,
      gaps: 0,
    },
  };
  return [...pieces.slice(0, end - 1), trimmed];
}

interface PlacedPieces {
  readonly segments: readonly Segment[];
  /** Where the last of them ends. */
  readonly endPt: number;
}

/** Sets pieces beside one another; those in a row that are set alike become one segment. */
function placePieces(pieces: readonly Piece[], plan: LinePlan): PlacedPieces {
  const isReordered = pieces.some((piece) => piece.level > 0);
  const places = new Map(isReordered ? pieces.map((piece, index) => [piece, index]) : []);
  // An array that grows from nothing takes room for many: most lines are one segment, and lines are many.
  let segments: Segment[] | undefined;
  let open: OpenSegment | undefined;
  let xPt = 0;
  for (const piece of isReordered ? visualOrder(pieces) : pieces) {
    if (open === undefined || !open.takes(piece)) {
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

/** Base line and height: the paragraph's leading with its own font in the middle, more only where something is higher. */
function lineMetrics(
  segments: readonly Segment[],
  { base, face }: Paragraph,
): { ascentPt: number; heightPt: number } {
  let { abovePt, belowPt } = extent(base, face, base.fontSize);
  for (const { style, face: pieceFace } of segments) {
    const part = style.box
      ? { abovePt: style.box.heightPt - style.box.depthPt + 1, belowPt: style.box.depthPt + 1 }
      : style.fontSize > base.fontSize || base.leading === undefined
        ? extent(style, base.leading === undefined ? pieceFace : face, Math.max(drawnSizePt(style), 1))
        : undefined;
    if (part === undefined) continue;
    abovePt = Math.max(abovePt, part.abovePt);
    belowPt = Math.max(belowPt, part.belowPt);
  }
  return { ascentPt: abovePt, heightPt: abovePt + belowPt };
}

function extent(style: RunStyle, face: FontFace, sizePt: number): { abovePt: number; belowPt: number } {
  const ascentPt = face.ascentEm * sizePt;
  const descentPt = face.descentEm * sizePt;
  const heightPt = style.leading ?? (ascentPt + descentPt) * (style.lineHeight ?? 1);
  const halfPt = (heightPt - ascentPt - descentPt) / 2;
  return { abovePt: ascentPt + halfPt, belowPt: descentPt + halfPt };
}
