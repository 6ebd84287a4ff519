export { checkPdf } from './check-pdf.ts';
export type { Clause, PdfStandard } from './clause.ts';
export { clauses } from './clauses.ts';
export { type DrawnPage, drawPage } from './draw/draw-page.ts';
export type { Finding } from './finding.ts';
