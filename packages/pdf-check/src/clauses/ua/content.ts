import type { Clause, Fault } from '../../clause.ts';
import type { Marking } from '../../content/interpret-content.ts';
import type { CheckedDocument, CheckedPage } from '../../read-document.ts';

const standards = ['ua-1'] as const;
/** So many faults of a kind are named: the rest is more of the same. */
const mostFaults = 20;

/** ISO 14289-1, 7.1: all that is drawn is content of the tree or an artifact. */
export const contentClauses: readonly Clause[] = [
  {
    id: '7.1-1',
    standards,
    rule: 'No artifact stands within tagged content.',
    check: (document) =>
      markingFaults(document, ({ marking, around }, page) =>
        marking.tag === 'Artifact' && around.some((outer) => isTagged(outer, page))
          ? 'An artifact stands within tagged content'
          : undefined,
      ),
  },
  {
    id: '7.1-2',
    standards,
    rule: 'No tagged content stands within an artifact.',
    check: (document) =>
      markingFaults(document, ({ marking, around }, page) =>
        isTagged(marking, page) && around.some(({ tag }) => tag === 'Artifact')
          ? 'Tagged content stands within an artifact'
          : undefined,
      ),
  },
  {
    id: '7.1-3',
    standards,
    rule: 'What is drawn is tagged or an artifact.',
    check: ({ pages }) =>
      pages
        .flatMap((page): readonly Fault[] => {
          const loose = page.content.painted.filter(
            ({ markings }) =>
              !markings.some((marking) => marking.tag === 'Artifact' || isTagged(marking, page)),
          );
          return loose.length === 0
            ? []
            : [
                {
                  message: `${loose.length} drawings (the first: ${loose[0]?.type}) are neither tagged nor artifacts`,
                  page: page.number,
                },
              ];
        })
        .slice(0, mostFaults),
  },
  {
    id: '7.20-1',
    standards,
    rule: 'No form XObject refers to another file.',
    check: ({ file }) =>
      file.objectNumbers.flatMap((number) => {
        const object = file.object(number);
        return file.name(file.get(object, 'Subtype')) === 'Form' &&
          file.dictionary(object)?.entries.has('Ref') === true
          ? [{ message: 'A form XObject has `Ref`', object: number }]
          : [];
      }),
  },
  {
    id: '7.20-2',
    standards,
    rule: 'A form XObject with marked content is drawn once.',
    check: ({ pages }) => {
      const drawn = pages.flatMap(({ content }) => content.taggedForms);
      return [...new Set(drawn)]
        .filter((form) => drawn.filter((other) => other === form).length > 1)
        .map((object) => ({ message: 'A form XObject with marked content is drawn more than once', object }));
    },
  },
];

/** Whether marked content belongs to an element; that of forms is numbered apart. */
function isTagged(marking: Marking, page: CheckedPage): boolean {
  return marking.mcid !== undefined && (marking.isInForm || page.elementOf(marking) !== undefined);
}

type Marked = CheckedPage['content']['markings'][number];

function markingFaults(
  { pages }: CheckedDocument,
  judge: (marked: Marked, page: CheckedPage) => string | undefined,
): readonly Fault[] {
  return pages
    .flatMap((page) =>
      page.content.markings.flatMap((marked) => {
        const message = judge(marked, page);
        return message === undefined ? [] : [{ message, page: page.number }];
      }),
    )
    .slice(0, mostFaults);
}
