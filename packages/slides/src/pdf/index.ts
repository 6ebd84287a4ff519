export { firstSlideRenderer } from './first-slide-renderer.ts';
export { pdfDeckRenderer } from './pdf-deck-renderer.ts';
