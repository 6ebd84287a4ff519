import type { PdfWord, PdfWordPage } from '../judges/pdf-words.ts';
import type { OoxmlPackage } from '../ooxml/open-package.ts';
import type { PlacedShape, PlacedSlide, SlideBox } from './slide-boxes.ts';
import { slideBoxes } from './slide-boxes.ts';

/** Renderers place glyphs to a fraction of a point, and boxes of words are those of the font, not of its ink. */
const tolerancePt = 1.5;

/** The part of a word's height that its ink may lack at the top and the foot. */
const emptyPart = 0.12;

/**
 * Compares a presentation with the pages that another program drew of it: every word of every slide must stand on its slide and
 * in the box that the XML gives its shape, and nothing else may stand outside all boxes. Says what does not, a line each.
 */
export function checkSlidePages(opened: OoxmlPackage, pages: readonly PdfWordPage[]): readonly string[] {
  const slides = slideBoxes(opened);
  if (slides.length !== pages.length) return [`${slides.length} slides are ${pages.length} pages`];
  return slides.flatMap((slide, index) => {
    const page = pages[index];
    if (page === undefined) return [];
    return [...strays(slide, page), ...slide.shapes.flatMap((shape) => missingFrom(shape, page))].map(
      (problem) => `slide ${index + 1}: ${problem}`,
    );
  });
}

/** Words that stand in no box, or in none of the slide. */
function strays(slide: PlacedSlide, { words }: PdfWordPage): readonly string[] {
  const whole: SlideBox = { leftPt: 0, topPt: 0, rightPt: slide.widthPt, bottomPt: slide.heightPt };
  const lost = words.filter(
    (word) => !isInside(word, whole) || !slide.shapes.some(({ box }) => isInside(word, box)),
  );
  if (lost.length === 0) return [];
  const shown = lost.slice(0, 6).map((word) => `${word.text} (${place(word)})`);
  return [`${lost.length} words stand outside their boxes: ${shown.join(', ')}`];
}

function place({ leftPt, topPt, rightPt, bottomPt }: PdfWord): string {
  return `${Math.round(leftPt)}–${Math.round(rightPt)}, ${Math.round(topPt)}–${Math.round(bottomPt)}`;
}

/** The characters of a shape that its box does not show. Characters, since lines break within long words. */
function missingFrom(shape: PlacedShape, { words }: PdfWordPage): readonly string[] {
  if (!shape.isText) return [];
  const inside = words.filter((word) => isInside(word, shape.box)).map(({ text }) => text);
  const missing = charactersMissing(shape.text, inside);
  // Houses may set titles in capitals.
  if (charactersMissing(shape.text.toUpperCase(), inside).length === 0) return [];
  return missing.length === 0
    ? []
    : [
        `${missing.length} characters of ${shape.name} are not in its box: ${missing.slice(0, 30).join('')} of ${JSON.stringify(shape.text.slice(0, 60))}`,
      ];
}

function charactersMissing(text: string, from: readonly string[]): readonly string[] {
  const shown = new Map<string, number>();
  for (const character of from.flatMap(charactersOf)) shown.set(character, (shown.get(character) ?? 0) + 1);
  return charactersOf(text).filter((character) => {
    const left = shown.get(character) ?? 0;
    shown.set(character, left - 1);
    return left <= 0;
  });
}

/** Letters and digits as they compare: without marks and forms, which renderers compose in ways of their own. */
function charactersOf(text: string): readonly string[] {
  return Array.from(text.normalize('NFKD').matchAll(/[\p{L}\p{N}]/gu), ([character]) => character);
}

function isInside(word: PdfWord, box: SlideBox): boolean {
  const emptyPt = (word.bottomPt - word.topPt) * emptyPart + tolerancePt;
  return (
    word.leftPt >= box.leftPt - tolerancePt &&
    word.rightPt <= box.rightPt + tolerancePt &&
    word.topPt >= box.topPt - emptyPt &&
    word.bottomPt <= box.bottomPt + emptyPt
  );
}
