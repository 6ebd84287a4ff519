import type { PdfStandard } from './clause.ts';
import { clauses } from './clauses.ts';
import type { Finding } from './finding.ts';
import { readDocument } from './read-document.ts';

/**
 * Checks a file against the clauses of a standard that a machine can check; none found is no proof that the rest holds. An encrypted
 * file is judged by its encryption only. Throws where the bytes are no PDF file.
 *
 * @example
 * const findings = checkPdf(bytes, 'ua-1');
 */
export function checkPdf(bytes: Uint8Array, standard: PdfStandard): readonly Finding[] {
  const document = readDocument(bytes);
  const isEncrypted = document.file.trailer.entries.has('Encrypt');
  return clauses
    .filter(({ standards, id }) => standards.includes(standard) && (!isEncrypted || aboutEncryption.has(id)))
    .flatMap(({ id, check }) => check(document).map((fault) => ({ clause: id, ...fault })));
}

const aboutEncryption: ReadonlySet<string> = new Set(['7.16-1', '6.1.3-2']);
