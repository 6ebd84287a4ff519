import type { Renderer } from '@octavo/core';
import { placeInPdf } from '@octavo/core';
import { renderPdf } from './render-pdf.ts';

/** Writes PDF through pdfmake. */
export const pdfRenderer: Renderer = {
  format: 'pdf',
  extension: '.pdf',
  mediaType: 'application/pdf',
  placeInFile: placeInPdf,
  render: renderPdf,
};

export { planFormulas } from './formulas/plan-formulas.ts';
export { toDefinition } from './to-definition.ts';
