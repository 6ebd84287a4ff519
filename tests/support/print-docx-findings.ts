import type { Outcome, ResolvedDocument } from '@octavo/core';
import { checkDocx, printFindings } from '@octavo/testkit';
import { docxSource } from './docx-source.ts';

/** What is known of a Word document beside its bytes. */
export interface DocxOrigin {
  readonly resolved: ResolvedDocument;
  readonly outcomes: readonly Outcome[];
}

/** What an editor would have to repair in a Word document, or its source miss in it, a line each. */
export function printDocxFindings(bytes: Uint8Array, { resolved, outcomes }: DocxOrigin): string {
  // A level that the author left out stays left out.
  const isSkipped = resolved.toc.some(
    ({ depth }, index) => depth > (resolved.toc[index - 1]?.depth ?? depth) + 1,
  );
  const findings = checkDocx(bytes, docxSource(resolved, outcomes));
  return printFindings(findings.filter(({ lint }) => !(lint === 'heading-levels' && isSkipped)));
}
