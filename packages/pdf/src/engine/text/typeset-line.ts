import type { FontFace } from '@octavo/typeset';
import { visualOrder } from '@octavo/typeset';
import type { LayoutNode } from '../internals/layout-node.ts';
import { PdfmakeLine } from '../internals/pdfmake.ts';
import type { StructureElement } from '../structure/structure-element.ts';
import { ideographStretchEm, scaling, spaceShrink, spaceStretch, trackingEm } from './break-prices.ts';
import { widthOf } from './build-paragraph.ts';
import type { LinePlan } from './line-plan.ts';
import type { Paragraph, Piece } from './paragraph.ts';
import type { RunStyle } from './run-style.ts';
import { drawnSizePt } from './run-style.ts';

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
  readonly readingOrder?: number;
  readonly missing?: string;
  readonly standsFor?: string;
}

/** An entry of the outline that leads to a line. */
export interface OutlineEntry {
  readonly level: number;
  readonly text: string;
}

/** A line of a paragraph that shows page numbers: what must be known to set it again. */
export interface PageReferenceLine {
  readonly paragraph: Paragraph;
  readonly widthPt: number;
  readonly index: number;
  /** How many lines the paragraph has. */
  readonly count: number;
}

/** A line of a paragraph whose glyph runs are placed; replaces pdfmake's, which is made word by word while it is filled. */
export class TypesetLine extends PdfmakeLine {
  segments: readonly Segment[] = [];
  /** Notes whose marks the line holds. */
  notes: readonly string[] = [];
  /** Whether the line ends within a word, so that a page had better not end with it. */
  isHyphenated = false;
  alignment: 'left' | 'center' | 'right' = 'left';
  /** Where the line comes from, when its paragraph refers to pages. */
  reference?: PageReferenceLine;
  /** Named destination at the line. */
  id?: string;
  outline?: OutlineEntry;
  /** The element that the line is content of; without one it is an artifact. */
  structure?: StructureElement;
  /** Shared with its copies: only the first of them that is drawn is content, repeated headers are not. */
  readonly drawing = { isDone: false };
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
    return Object.assign(new TypesetLine(this.maxWidth), this);
  }
}

/** Places the pieces of a plan as they are seen. */
export function typesetLine(plan: LinePlan, paragraph: Paragraph, widthPt: number): TypesetLine {
  const line = new TypesetLine(widthPt);
  const pieces = trimEnd(plan.pieces).map((piece) => adjustPiece(piece, plan));
  line.segments = placeSegments(pieces);
  line.widthPt = pieces.reduce((sum, piece) => sum + piece.widthPt, 0);
  line.notes = pieces.flatMap((piece) => piece.style.footnote ?? []);
  line.alignment = alignmentOf(paragraph);
  line.isHyphenated = plan.isHyphenated;
  line.x =
    line.alignment === 'center'
      ? 0
      : line.alignment === 'left'
        ? plan.indentPt - plan.hangPt
        : -plan.indentPt;
  Object.assign(line, lineMetrics(pieces, paragraph));
  return line;
}

/** A piece as its line sets it. */
type SetPiece = Omit<Segment, 'xPt'>;

function adjustPiece(piece: Piece, { gapRatio, letterRatio }: LinePlan): SetPiece {
  const { text, style, face, level, widthPt, spacePt, setting, glyphs, gaps, missing, standsFor } = piece;
  const isLetters = setting === 'letters';
  const sizePt = drawnSizePt(style);
  const trackingPt = isLetters
    ? letterRatio * trackingEm * sizePt
    : setting === 'ideographs'
      ? Math.max(0, gapRatio) * ideographStretchEm * sizePt
      : 0;
  const scale = isLetters ? 1 + letterRatio * scaling : 1;
  const share = gapRatio < 0 ? spaceShrink : spaceStretch;
  const gapPt = gaps === 0 || gapRatio === 0 ? 0 : gapRatio * share * widthOf(' ', piece);
  return {
    text,
    style,
    face,
    level,
    widthPt: (widthPt - spacePt) * scale + glyphs * trackingPt + spacePt + gaps * gapPt,
    trackingPt,
    scale,
    gapPt,
    ...(missing === undefined ? {} : { missing }),
    ...(standsFor === undefined ? {} : { standsFor }),
  };
}

function alignmentOf({ base, direction }: Paragraph): 'left' | 'center' | 'right' {
  if (base.alignment === 'center' || base.alignment === 'right') return base.alignment;
  if (base.alignment === 'left') return 'left';
  return direction === 'rtl' ? 'right' : 'left';
}

function trimEnd(pieces: readonly Piece[]): readonly Piece[] {
  let end = pieces.length;
  while (end > 0 && isBlank(pieces[end - 1])) end -= 1;
  const last = pieces[end - 1];
  if (last === undefined || last.spacePt === 0) return pieces.slice(0, end);
  const trimmed = { ...last, text: last.text.trimEnd(), widthPt: last.widthPt - last.spacePt, spacePt: 0 };
  return [...pieces.slice(0, end - 1), trimmed];
}

function isBlank(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    piece.widthPt > 0 &&
    piece.spacePt >= piece.widthPt &&
    piece.style.box === undefined
  );
}

function placeSegments(pieces: readonly SetPiece[]): readonly Segment[] {
  const isReordered = pieces.some((piece) => piece.level > 0);
  const places = new Map(isReordered ? pieces.map((piece, index) => [piece, index]) : []);
  const ordered = isReordered ? visualOrder(pieces) : pieces;
  const segments: Segment[] = [];
  let xPt = 0;
  for (const piece of ordered) {
    const last = segments.at(-1);
    if (last !== undefined && joins(last, piece)) {
      segments[segments.length - 1] = {
        ...last,
        text: last.text + piece.text,
        widthPt: last.widthPt + piece.widthPt,
      };
    } else {
      segments.push({ ...piece, xPt, ...(isReordered ? { readingOrder: places.get(piece) ?? 0 } : {}) });
    }
    xPt += piece.widthPt;
  }
  return segments;
}

function joins(left: Segment, right: SetPiece): boolean {
  return (
    left.style === right.style &&
    left.face === right.face &&
    left.level === right.level &&
    left.level % 2 === 0 &&
    left.style.box === undefined &&
    left.trackingPt === right.trackingPt &&
    left.scale === right.scale &&
    hasSameGap(left, right) &&
    isPlain(left) &&
    isPlain(right)
  );
}

/** Text without a space takes any: it is joined to what stands beside it. */
function hasSameGap(left: SetPiece, right: SetPiece): boolean {
  return left.gapPt === right.gapPt || !/[ \u00a0]/.test(right.text);
}

function isPlain(segment: SetPiece): boolean {
  return segment.missing === undefined && segment.standsFor === undefined;
}

/** Base line and height: the paragraph's leading with its own font in the middle, more only where something is higher. */
function lineMetrics(
  pieces: readonly SetPiece[],
  { base, face }: Paragraph,
): { ascentPt: number; heightPt: number } {
  let { abovePt, belowPt } = extent(base, face, base.fontSize);
  for (const { style, face: pieceFace } of pieces) {
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
