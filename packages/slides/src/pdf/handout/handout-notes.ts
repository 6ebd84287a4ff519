import type { EngineContent } from '@octavo/pdf/engine';
import type { Slide } from '../../deck.ts';
import { toParagraphs } from '../../flow/to-paragraphs.ts';
import type { PdfContext } from '../pdf-context.ts';
import { paragraphBlocks } from '../text/paragraph-blocks.ts';

/** The size of notes on paper. */
export const notesSizePt = 11;

/** Formulas in notes may be this wide, as a part of a slide's body: paper is narrower than slides. */
const paperShare = 0.45;

/** What the speaker says at a slide, as text of the page; its footnotes last, with their numbers. */
export function handoutNotes(
  { notes, footnotes }: Slide,
  slideContext: Omit<PdfContext, 'place'>,
): readonly EngineContent[] {
  const context: PdfContext = { ...slideContext, place: { leftPt: 0, topPt: 0, scale: 1 } };
  const roomPt = context.deck.geometry.body.widthPt * paperShare;
  const look = { sizeOf: () => notesSizePt, roomPt };
  const said = paragraphBlocks(toParagraphs(notes, context.resolved), look, context);
  const noted = footnotes.map(({ number, definition }): EngineContent => {
    const words = toParagraphs(definition.children, context.resolved);
    return {
      ol: [{ stack: paragraphBlocks(words, { sizeOf: () => notesSizePt - 1.5, roomPt }, context) }],
      start: number,
      fontSize: notesSizePt - 1.5,
      margin: [0, 6, 0, 0],
    };
  });
  return [...said, ...noted];
}
