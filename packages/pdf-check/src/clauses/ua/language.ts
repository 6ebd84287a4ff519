import type { Clause, Fault } from '../../clause.ts';
import type { CheckedDocument, CheckedPage } from '../../read-document.ts';
import { xmpItems, xmpProperty } from '../../xmp.ts';
import { elementFault } from '../element-fault.ts';
import { contentLanguage, elementLanguage, languageTag } from '../language-of.ts';

const standards = ['ua-1'] as const;
const mostFaults = 20;

/** ISO 14289-1, 7.2: every text has a language. */
export const languageClauses: readonly Clause[] = [
  {
    id: '7.2-2',
    standards,
    rule: 'The language of the outline is known.',
    check: (document) =>
      documentLanguage(document) === undefined && hasOutline(document)
        ? [{ message: 'The document has an outline but no language' }]
        : [],
  },
  elementTextClause('7.2-21', 'ActualText'),
  elementTextClause('7.2-22', 'Alt'),
  elementTextClause('7.2-23', 'E'),
  annotationClause('7.2-24', 'Contents', (subtype) => subtype !== 'Widget'),
  annotationClause('7.2-25', 'TU', (subtype) => subtype === 'Widget'),
  {
    id: '7.2-29',
    standards,
    rule: 'Languages are written as RFC 3066 has them.',
    check: (document) => languageFaults(document, (language) => languageTag.test(language)),
  },
  markedTextClause('7.2-30', 'ActualText'),
  markedTextClause('7.2-31', 'Alt'),
  markedTextClause('7.2-32', 'E'),
  {
    id: '7.2-33',
    standards,
    rule: 'The language of the title is known.',
    check: (document) => {
      const items = xmpItems(xmpProperty(document.metadata ?? '', 'dc', 'title')?.value ?? '');
      const isKnown = items.some(({ language }) => language !== undefined && language !== 'x-default');
      return items.length === 0 || isKnown || documentLanguage(document) !== undefined
        ? []
        : [{ message: 'The title is in no known language' }];
    },
  },
  {
    id: '7.2-34',
    standards,
    rule: 'The language of all text is known.',
    check: (document) =>
      pageFaults(document, (page) => {
        const text = page.content.painted.find(
          ({ type, markings }) =>
            type === 'text' &&
            !markings.some(({ tag }) => tag === 'Artifact') &&
            contentLanguage(markings, page, document) === undefined,
        );
        return text === undefined ? undefined : 'Text stands in no known language';
      }),
  },
  {
    id: '6.7.4-1',
    standards: ['a-2a', 'a-3a'],
    rule: 'Languages are written as RFC 3066 has them; an empty one is unknown.',
    check: (document) =>
      languageFaults(document, (language) => language === '' || languageTag.test(language)),
  },
];

function documentLanguage({ file, catalog }: CheckedDocument): string | undefined {
  return file.text(catalog.entries.get('Lang'));
}

function hasOutline({ file, catalog }: CheckedDocument): boolean {
  return file.dictionary(file.get(catalog.entries.get('Outlines'), 'First')) !== undefined;
}

function elementTextClause(id: string, key: string): Clause {
  return {
    id,
    standards,
    rule: `The language of \`${key}\` of elements is known.`,
    check: (document) =>
      document.structure.elements
        .filter(
          (element) =>
            document.file.text(element.dictionary.entries.get(key)) !== undefined &&
            documentLanguage(document) === undefined &&
            elementLanguage(element, document) === undefined,
        )
        .map((element) => elementFault(element, `\`${key}\` of ${element.tag} is in no known language`)),
  };
}

function markedTextClause(id: string, key: string): Clause {
  return {
    id,
    standards,
    rule: `The language of \`${key}\` of marked content is known.`,
    check: (document) =>
      pageFaults(document, (page) =>
        page.content.markings.some(
          ({ marking, around }) =>
            document.file.text(marking.properties?.entries.get(key)) !== undefined &&
            contentLanguage([...around, marking], page, document) === undefined,
        )
          ? `\`${key}\` of marked content is in no known language`
          : undefined,
      ),
  };
}

function annotationClause(id: string, key: string, applies: (subtype: string) => boolean): Clause {
  return {
    id,
    standards,
    rule: `The language of \`${key}\` of annotations is known.`,
    check: (document) => {
      if (documentLanguage(document) !== undefined) return [];
      const { file, structure } = document;
      return document.pages.flatMap((page) =>
        page.annotations.flatMap(({ dictionary, object }): readonly Fault[] => {
          if (!applies(file.name(dictionary.entries.get('Subtype')) ?? '')) return [];
          if (file.text(dictionary.entries.get(key)) === undefined) return [];
          const owner = structure.elements.find(({ annotations }) => annotations.includes(object ?? -1));
          return file.text(dictionary.entries.get('Lang')) !== undefined ||
            file.text(owner?.dictionary.entries.get('Lang')) !== undefined
            ? []
            : [{ message: `\`${key}\` of an annotation is in no known language`, page: page.number }];
        }),
      );
    },
  };
}

function languageFaults(document: CheckedDocument, isValid: (language: string) => boolean): readonly Fault[] {
  const { file } = document;
  const own = documentLanguage(document);
  const bad = (language: string): string => `\`${language}\` is no language tag`;
  return [
    ...(own === undefined || isValid(own) ? [] : [{ message: bad(own) }]),
    ...document.structure.elements.flatMap((element) => {
      const language = file.text(element.dictionary.entries.get('Lang'));
      return language === undefined || isValid(language) ? [] : [elementFault(element, bad(language))];
    }),
    ...pageFaults(document, (page) => {
      const wrong = page.content.markings
        .map(({ marking }) => file.text(marking.properties?.entries.get('Lang')))
        .find((language) => language !== undefined && !isValid(language));
      return wrong === undefined ? undefined : bad(wrong);
    }),
  ];
}

function pageFaults(
  { pages }: CheckedDocument,
  judge: (page: CheckedPage) => string | undefined,
): readonly Fault[] {
  return pages
    .flatMap((page) => {
      const message = judge(page);
      return message === undefined ? [] : [{ message, page: page.number }];
    })
    .slice(0, mostFaults);
}
