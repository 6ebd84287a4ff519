import type { PdfDocument } from '../internals/pdfmake-types.ts';
import { drawnSizePt } from '../text/run-style.ts';
import type { Segment } from '../text/segment.ts';
import { roundedBox } from './rounded-box.ts';

interface LinePlace {
  readonly xPt: number;
  readonly baselinePt: number;
}

interface Stretch {
  readonly xPt: number;
  readonly widthPt: number;
  readonly sizePt: number;
  readonly color: string;
}

/** Boxes behind text: marked words and code filled, keys framed. */
export function drawBackgrounds(document: PdfDocument, segments: readonly Segment[], place: LinePlace): void {
  for (const stretch of stretches(segments, (segment) => segment.style.background)) {
    const { x, y, w, h } = boxOf(stretch, place);
    document.fillColor(stretch.color, 1).addContent(`${roundedBox(x, y, w, h, 1.5)}\nf`);
  }
  for (const stretch of stretches(segments, (segment) => segment.style.frame)) {
    const { x, y, w, h } = boxOf(stretch, place);
    document
      .lineWidth(0.6)
      .strokeColor(stretch.color, 1)
      .addContent(`${roundedBox(x, y, w, h, 2)}\nS`);
  }
}

/** Whether anything is drawn behind the text. */
export function hasBackground({ style }: Segment): boolean {
  return style.background !== undefined || style.frame !== undefined;
}

function boxOf(
  { xPt, widthPt, sizePt }: Stretch,
  place: LinePlace,
): { x: number; y: number; w: number; h: number } {
  // On slides letters are larger, and so is the room that they need.
  const sidePt = Math.max(1, sizePt * 0.09);
  return {
    x: place.xPt + xPt - sidePt,
    y: place.baselinePt - sizePt * 0.93,
    w: widthPt + 2 * sidePt,
    h: sizePt * 1.22,
  };
}

/** Lines under, through and over text. */
export function drawDecorations(document: PdfDocument, segments: readonly Segment[], place: LinePlace): void {
  for (const [kind, shiftEm] of shifts) {
    const color = (segment: Segment): string | undefined =>
      hasDecoration(segment, kind)
        ? (segment.style.decorationColor ?? segment.style.color ?? 'black')
        : undefined;
    for (const { xPt, widthPt, sizePt, color: drawn } of stretches(segments, color)) {
      const thicknessPt = Math.max(0.4, sizePt * 0.05);
      const y = place.baselinePt + sizePt * shiftEm - thicknessPt / 2;
      document
        .fillColor(drawn, 1)
        .rect(place.xPt + xPt, y, widthPt, thicknessPt)
        .fill();
    }
  }
}

const shifts = [
  ['underline', 0.13],
  ['lineThrough', -0.27],
  ['overline', -0.85],
] as const;

function hasDecoration({ style }: Segment, kind: string): boolean {
  const { decoration } = style;
  return typeof decoration === 'string' ? decoration === kind : (decoration?.includes(kind) ?? false);
}

/** Neighbours of one colour as one stretch. */
function stretches(
  segments: readonly Segment[],
  colorOf: (segment: Segment) => string | undefined,
): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const segment of segments) {
    const color = colorOf(segment);
    if (color === undefined || segment.widthPt === 0) continue;
    const sizePt = drawnSizePt(segment.style);
    const last = found.at(-1);
    if (
      last !== undefined &&
      last.color === color &&
      Math.abs(last.xPt + last.widthPt - segment.xPt) < 0.05
    ) {
      found[found.length - 1] = {
        ...last,
        widthPt: last.widthPt + segment.widthPt,
        sizePt: Math.max(sizePt, last.sizePt),
      };
    } else {
      found.push({ xPt: segment.xPt, widthPt: segment.widthPt, sizePt, color });
    }
  }
  return found;
}
