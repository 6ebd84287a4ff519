import { deckJsonRenderer } from '@octavo/slides/data';
import { htmlDeckRenderer } from '@octavo/slides/html';
import { marpRenderer } from '@octavo/slides/marp';
import { pdfDeckRenderer } from '@octavo/slides/pdf';
import { pptxRenderer } from '@octavo/slides/pptx';
import type { CheckedDeck } from './checked-deck.ts';
import { convertDeck } from './checked-deck.ts';

/** Those with most in them. What is published `e2e/rebuild` builds in two folders, time zones and locales. */
const builtAgain = /^torture$|zoo|template/;

/** The formats that differ when a deck is built once more, in another order. */
export async function rebuildFaults({ request, pptx, others }: CheckedDeck): Promise<readonly string[]> {
  if (!builtAgain.test(request.name)) return [];
  const renderers =
    others === undefined
      ? [pptxRenderer]
      : [pdfDeckRenderer, htmlDeckRenderer, pptxRenderer, marpRenderer, deckJsonRenderer];
  const { outputs } = await convertDeck(request, renderers);
  const first = [pptx, ...Object.values(others ?? {})];
  return first
    .filter(({ format, bytes }) => {
      const again = outputs.find((output) => output.format === format);
      return again === undefined || Buffer.compare(again.bytes, bytes) !== 0;
    })
    .map(({ format }) => `${format} has other bytes when built again`);
}
