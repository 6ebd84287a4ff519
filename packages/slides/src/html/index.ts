export type { HtmlDeckInput } from './html-deck.ts';
export { htmlDeck } from './html-deck.ts';
export { htmlDeckRenderer } from './html-deck-renderer.ts';
