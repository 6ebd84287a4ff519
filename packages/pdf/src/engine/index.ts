export type { CreatedPdf, CreatePdfOptions } from './create-pdf.ts';
export { createPdf } from './create-pdf.ts';
export type * from './definition.ts';
export type { MissingGlyphs } from './fonts/missing-glyphs.ts';
export type { FittedFrame } from './measure/fit-frame.ts';
export type { FittedTable } from './measure/table/fit-table.ts';
export type * from './pdfmake-definition.ts';
