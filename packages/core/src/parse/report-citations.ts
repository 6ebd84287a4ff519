import type { Document } from '../model/nodes/document.ts';
import { walk } from '../model/visit.ts';
import type { BuildContext } from './build/build-context.ts';
import { placeWithin } from './build/place-within.ts';

/** A citation as Pandoc writes it: `[@doe2020]`, `[see @doe2020, p. 3; @roe]`. What has the prefix of a cross-reference is none. */
const citation = /\[(?:[^[\]@]*[\s;(-])?@(?!(?:fig|tbl|sec|eq|lst):)[\p{L}\p{N}_][^[\]]*\]/gu;

/** Tells once for a document that citations in it stay as they are written, with the place of the first. */
export function reportCitations(document: Document, context: BuildContext): void {
  let first:
    | { readonly written: string; readonly place: Parameters<typeof placeWithin>[0] | undefined }
    | undefined;
  let count = 0;
  for (const node of walk(document)) {
    if (node.type !== 'text' || !node.value.includes('@')) continue;
    for (const [written] of node.value.matchAll(citation)) {
      count += 1;
      first ??= {
        written,
        place: node.position && placeWithin(node.position, written, context.source),
      };
    }
  }
  if (first !== undefined)
    context.report('citation-as-written', { citation: first.written, count }, first.place);
}
