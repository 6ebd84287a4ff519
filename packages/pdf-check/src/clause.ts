import type { Finding } from './finding.ts';
import type { CheckedDocument } from './read-document.ts';

/** The standards that a file can be checked against. */
export type PdfStandard = 'ua-1' | 'a-2b' | 'a-2a' | 'a-3a';

/** What a clause finds at fault: a finding without the clause's own name. */
export type Fault = Omit<Finding, 'clause'>;

/** A rule that a machine can check. */
export interface Clause {
  /** The clause of the standard and the number of the test within it, as veraPDF numbers them. */
  readonly id: string;
  readonly standards: readonly PdfStandard[];
  /** What must hold. */
  readonly rule: string;
  readonly check: (document: CheckedDocument) => readonly Fault[];
}
