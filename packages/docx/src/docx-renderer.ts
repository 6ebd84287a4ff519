import type { Renderer } from '@octavo/core';

/** Writes Word documents. The library behind it is loaded when the first one is written. */
export const docxRenderer: Renderer = {
  format: 'docx',
  extension: '.docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  async render(resolved, context) {
    const { renderDocument } = await import('./render-document.ts');
    return renderDocument(resolved, context);
  },
};
