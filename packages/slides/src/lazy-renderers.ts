import type { Renderer } from '@octavo/core';
import { placeInPdf } from '@octavo/core';
import { noPlaceInFile } from './pptx/no-place-in-file.ts';

/** The renderer for PowerPoint; its writer is loaded with the first deck. */
export const pptxRenderer: Renderer = {
  format: 'pptx',
  extension: '.pptx',
  mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  placeInFile: noPlaceInFile,
  async render(resolved, context) {
    const { pptxRenderer: renderer } = await import('./pptx/index.ts');
    return renderer.render(resolved, context);
  },
};

/** The renderer for PDF decks; its writer is loaded with the first deck. */
export const pdfDeckRenderer: Renderer = {
  format: 'slides.pdf',
  extension: '.slides.pdf',
  mediaType: 'application/pdf',
  placeInFile: placeInPdf,
  async render(resolved, context) {
    const { pdfDeckRenderer: renderer } = await import('./pdf/index.ts');
    return renderer.render(resolved, context);
  },
};

/** The renderer for HTML decks; its writer is loaded with the first deck. */
export const htmlDeckRenderer: Renderer = {
  format: 'slides.html',
  extension: '.slides.html',
  mediaType: 'text/html',
  async render(resolved, context) {
    const { htmlDeckRenderer: renderer } = await import('./html/index.ts');
    return renderer.render(resolved, context);
  },
};
