import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Heading } from '../model/nodes/heading.ts';
import { plainText } from '../model/plain-text.ts';

/** Tells of levels that are skipped on the way down, and of headings without words. */
export function checkHeadings(headings: readonly Heading[], file: string | undefined): readonly Diagnostic[] {
  return headings.flatMap((heading, index) => {
    const place = { file, position: heading.position };
    const from = headings[index - 1]?.depth ?? heading.depth;
    return [
      ...(heading.depth > from + 1
        ? [createDiagnostic('heading-skipped', { from, to: heading.depth }, place)]
        : []),
      ...(plainText(heading.children).trim() === '' ? [createDiagnostic('heading-empty', {}, place)] : []),
    ];
  });
}
