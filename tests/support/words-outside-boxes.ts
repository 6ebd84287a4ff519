import type { Box, Deck, Slide } from '@octavo/slides';
import type { PdfWord, PdfWordPage } from '@octavo/testkit';

/** The words of a PDF deck that do not stand in the boxes that the plan gives them, a line each. */
export function wordsOutsideBoxes(deck: Deck, pages: readonly PdfWordPage[]): readonly string[] {
  return pages.flatMap(({ words: found }, index) => {
    const boxes = boxesOf(deck.slides[index], deck);
    return found
      .filter((word) => !boxes.some((box) => isWithin(word, box)))
      .map(
        ({ text, leftPt, topPt }) =>
          `page ${index + 1}: ${text} at ${Math.round(leftPt)}, ${Math.round(topPt)}`,
      );
  });
}

function boxesOf(slide: Slide | undefined, { geometry, direction, widthPt }: Deck): readonly Box[] {
  const { sectionTitle, sectionText, openingTitle, openingSubtitle, openingByline } = geometry;
  const { title, footer, slideNumber } = geometry;
  const layout = slide?.layout;
  const heads =
    layout === 'title'
      ? [openingTitle, openingSubtitle, openingByline]
      : layout === 'section' || layout === 'closing'
        ? [sectionTitle, sectionText]
        : [
            slide?.titleBox ?? title,
            ...(slide?.header === undefined ? [] : [lineAbove(title)]),
            ...[footer, slideNumber].map((box) => (direction === 'rtl' ? mirrored(box, widthPt) : box)),
          ];
  return [...heads, ...(slide?.regions.map(({ box }) => box) ?? [])];
}

/** Where a header stands: in the lower part of the room above titles. */
function lineAbove(title: Box): Box {
  return { ...title, topPt: title.topPt * 0.4, heightPt: title.topPt * 0.6 };
}

function mirrored(box: Box, slideWidthPt: number): Box {
  return { ...box, leftPt: slideWidthPt - box.leftPt - box.widthPt };
}

/** Poppler's boxes are those of the font, higher than its letters: by most in Arabic, where a line may rise and fall far. */
const emptyPart = 0.25;
const tolerancePt = 1.5;

function isWithin({ leftPt, topPt, rightPt, bottomPt }: PdfWord, box: Box): boolean {
  const emptyPt = (bottomPt - topPt) * emptyPart + tolerancePt;
  return (
    leftPt >= box.leftPt - tolerancePt &&
    rightPt <= box.leftPt + box.widthPt + tolerancePt &&
    topPt >= box.topPt - emptyPt &&
    bottomPt <= box.topPt + box.heightPt + emptyPt
  );
}
