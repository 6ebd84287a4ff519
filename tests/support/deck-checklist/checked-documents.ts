import type { CorpusDocument } from '../corpus-documents.ts';
import { corpusDocuments } from '../corpus-documents.ts';
import { publishedDocuments } from '../published-documents.ts';

/** The documents that the list is held over point by point: ours, the sample inputs, and the decks that others wrote. */
export function checkedDocuments(): readonly CorpusDocument[] {
  return [...publishedDocuments(), ...corpusDocuments().filter(({ name }) => isChecked(name))];
}

/** Whether a document of others is among them; other suites need not make its deck again. */
export function isChecked(name: string): boolean {
  return /^inputs\/|accessible-marp-decks|slidevjs__slidev|marpit\/docs\/directives/.test(name);
}
