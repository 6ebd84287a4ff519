export { pdfDeckRenderer } from './pdf-deck-renderer.ts';
