import type { FontFace } from '@octavo/typeset';
import type { LayoutNode } from '../internals/layout-node.ts';
import { PdfmakeLine } from '../internals/pdfmake.ts';
import type { StructureElement } from '../structure/structure-element.ts';
import type { LinePlan } from './line-plan.ts';
import type { Paragraph, Piece } from './paragraph.ts';
import { placePieces } from './place-pieces.ts';
import type { RunStyle } from './run-style.ts';
import { drawnSizePt } from './run-style.ts';
import type { Segment } from './segment.ts';
import type { Initial } from './take-initial.ts';
import { trimEnd } from './trim-end.ts';

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
  /** Further names of that destination. */
  otherIds?: readonly string[];
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
