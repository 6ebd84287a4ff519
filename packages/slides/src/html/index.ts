export type { HtmlDeckInput } from './html-deck.ts';
export { htmlDeck } from './html-deck.ts';
