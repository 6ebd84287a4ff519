import type { Renderer } from '@octavo/core';
import { docxRenderer } from '@octavo/docx';
import { htmlRenderer } from '@octavo/html';
import { pdfRenderer } from '@octavo/pdf';
import { htmlDeckRenderer } from '@octavo/slides/html';
import { pdfDeckRenderer } from '@octavo/slides/pdf';
import { pptxRenderer } from '@octavo/slides/pptx';

/** The renderers of all formats. */
export const renderers: readonly Renderer[] = [
  pdfRenderer,
  docxRenderer,
  pptxRenderer,
  htmlDeckRenderer,
  pdfDeckRenderer,
  htmlRenderer,
];
