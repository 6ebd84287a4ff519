import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a PDF with PDF.js for as long as it is read; its pictures are left out, none of which is looked at. Throws when it cannot be opened. */
export async function readWithPdfjs<Result>(
  bytes: Uint8Array,
  read: (document: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> {
  // PDF.js takes the buffer it is given for its own, so it gets a copy.
  const data = new Uint8Array(bytes);
  const task = getDocument({ data, verbosity: 0, isEvalSupported: false, maxImageSize: 0 });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
}
