import type { Renderer } from '@octavo/core';
import { bookmarkName } from './plan/bookmark-name.ts';

/** Writes Word documents. The library behind it is loaded when the first one is written. */
export const docxRenderer: Renderer = {
  format: 'docx',
  extension: '.docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  placeInFile: (anchor) => `#${bookmarkName(anchor)}`,
  async render(resolved, context) {
    const { renderDocument } = await import('./render-document.ts');
    return renderDocument(resolved, context);
  },
};
