import type { Diagnostic } from '@octavo/core';
import { createDiagnostic } from '@octavo/core';
import type { CreatedPdf } from './engine/index.ts';

/** What an author can do about a clause; the others are the engine's to keep. */
const remedies: Readonly<Record<string, string>> = {
  '7.1-9': 'Give the document a title: a first heading, or `title` in the front matter.',
  '7.3-1': 'Say what the picture shows between its square brackets.',
  '7.2-29': 'Write `lang` as a language tag, such as `en` or `pt-BR`.',
  '6.7.4-1': 'Write `lang` as a language tag, such as `en` or `pt-BR`.',
  '7.5-1': 'Give the table a row of headings.',
  '7.21.8-1': 'Install a font that has the characters, or name one in `theme.fonts.fallback`.',
  '6.2.11.8-1': 'Install a font that has the characters, or name one in `theme.fonts.fallback`.',
  '6.2.4.3-2': 'Convert images in CMYK to RGB.',
  '6.2.4.3-3': 'Convert images in CMYK to RGB.',
  '6.8-1': 'Choose `a-3a`, which takes attachments, or attach nothing.',
};

const otherwise = 'Nothing in the document can change that: choose another standard, and tell us.';

/** Why a PDF does not claim the standard that was asked for: one diagnostic a clause, with the first place. */
export function standardDiagnostics(
  { standardFaults }: Pick<CreatedPdf, 'standardFaults'>,
  standard: string,
  file: string | undefined,
): readonly Diagnostic[] {
  const clauses = new Map<string, CreatedPdf['standardFaults'][number][]>();
  for (const fault of standardFaults) {
    clauses.set(fault.clause, [...(clauses.get(fault.clause) ?? []), fault]);
  }
  return [...clauses].map(([clause, faults]) => {
    const [first] = faults;
    const places = [
      ...(first?.page === undefined ? [] : [`page ${first.page}`]),
      ...(first?.object === undefined ? [] : [`object ${first.object}`]),
    ];
    const place =
      places.length === 0
        ? ''
        : ` (${places.join(', ')}${faults.length > 1 ? `; ${faults.length} in all` : ''})`;
    const reason = `${first?.message ?? ''}${place}`;
    const remedy = remedies[clause] ?? otherwise;
    return createDiagnostic('pdf-standard-unmet', { standard, clause, reason, remedy }, { file });
  });
}
