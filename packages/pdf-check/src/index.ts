export { checkPdf } from './check-pdf.ts';
export type { Clause, PdfStandard } from './clause.ts';
export { clauses } from './clauses.ts';
export type { Finding } from './finding.ts';
