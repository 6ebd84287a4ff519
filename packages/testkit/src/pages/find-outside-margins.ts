import type { InspectedPdf, PdfPage, PdfTextItem } from '../pdf/inspected-pdf.ts';
import type { PageProblem } from './page-problem.ts';

/** The frame of the text on each page, in points. */
export interface PageFrame {
  readonly marginTopPt: number;
  readonly marginBottomPt: number;
  readonly marginInsidePt: number;
  readonly marginOutsidePt: number;
  /** Whether the inside of even pages is on the right. */
  readonly isMirrored: boolean;
  /** How many columns the text runs through; one where nothing is said. */
  readonly columns?: number;
}

/** Rounding of positions in the file. */
const tolerancePt = 0.5;
/** Hanging punctuation stands in the margin by part of its width. */
const hangingEm = 0.6;
/** Letters whose sides slope, such as W and A, stand out by a hair, so that the margin looks straight. */
const slopingEm = 0.1;
/** Readers count the room that is put behind each ideograph of a justified line behind the last one, too. */
const ideographEm = 0.35;
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const hanging = /^[\p{P}\p{S}]|[\p{P}\p{S}]\s*$/u;
/** The running head and the folio stand no nearer to the text than this part of the margin. */
const furnitureShare = 0.2;

/** Text beyond the margins, except the one line that may stand above and the one below the text. */
export function findOutsideMargins({ pages }: InspectedPdf, frame: PageFrame): readonly PageProblem[] {
  return pages.flatMap((page) =>
    page.items
      .filter((item) => isBeside(item, page, frame) || isAboveOrBelow(item, page, frame))
      .map((item) => ({ kind: 'outside margins' as const, page: page.number, text: item.text })),
  );
}

function isBeside(item: PdfTextItem, page: PdfPage, frame: PageFrame): boolean {
  const isSwapped = frame.isMirrored && page.number % 2 === 0;
  const left = isSwapped ? frame.marginOutsidePt : frame.marginInsidePt;
  const right = isSwapped ? frame.marginInsidePt : frame.marginOutsidePt;
  const allowedPt = tolerancePt + allowedEm(item.text) * item.sizePt;
  return item.xPt < left - allowedPt || item.xPt + item.widthPt > page.widthPt - right + allowedPt;
}

function allowedEm(text: string): number {
  if (hanging.test(text)) return hangingEm;
  return ideograph.test(text) ? ideographEm : slopingEm;
}

function isAboveOrBelow(item: PdfTextItem, page: PdfPage, frame: PageFrame): boolean {
  const bottomPt = page.heightPt - frame.marginBottomPt;
  const isFooter = item.yPt > bottomPt + frame.marginBottomPt * furnitureShare;
  const isHeader = item.yPt < frame.marginTopPt * (1 - furnitureShare);
  if (isFooter || isHeader) return false;
  return item.yPt > bottomPt + tolerancePt || item.yPt < frame.marginTopPt - tolerancePt;
}
