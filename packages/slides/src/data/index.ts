export { deckJsonRenderer } from './deck-json-renderer.ts';
