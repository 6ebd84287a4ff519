import type { Deck, Slide } from './deck.ts';

/** As many letters as stand on one line beside the slide's number; letters of square scripts count twice. */
const mostLetters = 100;
const square = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The words at the foot of a slide: its author's, else the deck's title, where that is short enough. */
export function footText(
  { footer }: Pick<Slide, 'footer'>,
  { title }: Pick<Deck, 'title'>,
): { readonly text: string; readonly isAuthors: boolean } {
  if (footer !== undefined) return { text: footer, isAuthors: true };
  const letters = Array.from(title).reduce((sum, letter) => sum + (square.test(letter) ? 2 : 1), 0);
  return { text: letters > mostLetters ? '' : title, isAuthors: false };
}

/** The size of what stands at the foot of a slide and above its title. */
export const footSizePt = 12;
