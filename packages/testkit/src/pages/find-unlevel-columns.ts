import type { InspectedPdf, PdfPage, PdfTextItem } from '../pdf/inspected-pdf.ts';
import type { PageFrame } from './find-outside-margins.ts';
import type { PageProblem } from './page-problem.ts';

/** So many lines, at 1.45 of the size, may a column be shorter than its neighbour: a heading and the first lines below it are not divided. */
const unevenLines = 5;
const leadingEm = 1.45;

/** The columns of the last page where they do not end at about the same height, their notes included. */
export function findUnlevelColumns({ pages }: InspectedPdf, frame: PageFrame): readonly PageProblem[] {
  const { columns = 1 } = frame;
  const page = pages.at(-1);
  if (columns === 1 || page === undefined) return [];
  const ends = columnEnds(page, frame, columns);
  const lowest = Math.max(...ends.map(({ yPt }) => yPt));
  const short = ends.find(({ yPt, sizePt }) => lowest - yPt > unevenLines * leadingEm * sizePt);
  return short === undefined ? [] : [{ kind: 'columns not level', page: page.number, text: short.text }];
}

/** The last line of each column; a column that holds nothing ends above all. */
function columnEnds(page: PdfPage, frame: PageFrame, columns: number): readonly PdfTextItem[] {
  const isSwapped = frame.isMirrored && page.number % 2 === 0;
  const left = isSwapped ? frame.marginOutsidePt : frame.marginInsidePt;
  const widthPt = (page.widthPt - frame.marginInsidePt - frame.marginOutsidePt) / columns;
  const bottomPt = page.heightPt - frame.marginBottomPt + 0.5;
  const body = page.items.filter(
    ({ yPt, widthPt: itemPt }) => yPt > frame.marginTopPt && yPt <= bottomPt && itemPt <= widthPt,
  );
  return Array.from({ length: columns }, (_, column) =>
    body
      .filter(({ xPt }) => Math.max(0, Math.floor((xPt - left + 1) / widthPt)) === column)
      .reduce((last, item) => (item.yPt > last.yPt ? item : last), emptyColumn(frame)),
  );
}

function emptyColumn({ marginTopPt }: PageFrame): PdfTextItem {
  return { text: '(empty)', xPt: 0, yPt: marginTopPt, widthPt: 0, font: '', sizePt: 10 };
}
