import type { Clause } from '../../clause.ts';
import type { PdfDictionary } from '../../objects.ts';
import type { CheckedDocument } from '../../read-document.ts';

/** The parts of ISO 19005 that most of its clauses stand in. */
export const standards = ['a-2b', 'a-2a', 'a-3a'] as const;

/** A clause that every object of the file keeps. */
export function objectClause(
  id: string,
  rule: string,
  isWrong: (object: ReturnType<CheckedDocument['file']['object']>, document: CheckedDocument) => boolean,
): Clause {
  return {
    id,
    standards,
    rule,
    check: (document) =>
      document.file.objectNumbers
        .filter((number) => isWrong(document.file.object(number), document))
        .map((object) => ({ message: `Not so: ${rule}`, object })),
  };
}

/** A clause that every graphics state in use keeps. */
export function stateClause(
  id: string,
  rule: string,
  isWrong: (state: PdfDictionary, document: CheckedDocument) => boolean,
): Clause {
  return {
    id,
    standards,
    rule,
    check: (document) =>
      document.pages
        .filter(({ content }) => content.graphicsStates.some((state) => isWrong(state, document)))
        .map(({ number }) => ({ message: `Not so: ${rule}`, page: number })),
  };
}

/** A clause that every annotation keeps. */
export function annotationClause(
  id: string,
  rule: string,
  isWrong: (annotation: PdfDictionary, document: CheckedDocument) => boolean,
): Clause {
  return {
    id,
    standards,
    rule,
    check: (document) =>
      document.pages.flatMap((page) =>
        page.annotations
          .filter(({ dictionary }) => isWrong(dictionary, document))
          .map(({ object }) => ({
            message: `Not so: ${rule}`,
            page: page.number,
            ...(object === undefined ? {} : { object }),
          })),
      ),
  };
}
