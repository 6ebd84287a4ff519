import { createDiagnostic, type Diagnostic } from '@octavo/core';
import type { Source } from '../sources/source.ts';
import { wholeDocument } from '../sources/whole-document.ts';
import type { JobLimits } from './watch-limits.ts';
import type { JobFault } from './worker-handle.ts';

/** The diagnostic of a document that was given up. */
export function faultOf(end: JobFault, source: Source, { deadlineSeconds, memoryMb }: JobLimits): Diagnostic {
  const place = { file: source.file, position: wholeDocument };
  const { during } = end;
  switch (end.type) {
    case 'deadline':
      return createDiagnostic('document-timed-out', { seconds: deadlineSeconds, during }, place);
    case 'memory':
      return createDiagnostic('document-too-much-memory', { megabytes: memoryMb, during }, place);
    case 'crash':
      return createDiagnostic('document-crashed', { reason: end.reason, during }, place);
  }
}
