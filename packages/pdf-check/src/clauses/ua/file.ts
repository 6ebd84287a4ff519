import type { Clause, Fault } from '../../clause.ts';
import { dictionariesWithin } from '../../dictionaries-within.ts';
import type { PdfDictionary } from '../../objects.ts';
import { isArray, PdfStream } from '../../objects.ts';
import type { CheckedDocument } from '../../read-document.ts';

const standards = ['ua-1'] as const;

/** ISO 14289-1, 7.10 to 7.18.7: what else a file may hold. */
export const fileClauses: readonly Clause[] = [
  {
    id: '7.10-1',
    standards,
    rule: 'Configurations of optional content have names.',
    check: (document) =>
      configurations(document)
        .filter((configuration) => (document.file.text(configuration.entries.get('Name')) ?? '') === '')
        .map(() => ({ message: 'A configuration of optional content has no name' })),
  },
  {
    id: '7.10-2',
    standards,
    rule: 'Optional content is not switched by events.',
    check: (document) =>
      configurations(document)
        .filter((configuration) => configuration.entries.has('AS'))
        .map(() => ({ message: 'A configuration of optional content has `AS`' })),
  },
  {
    id: '7.11-1',
    standards,
    rule: 'Embedded files have names.',
    check: (document) =>
      dictionaryFaults(document, (dictionary) =>
        dictionary.entries.has('EF') && lacksNames(dictionary, document)
          ? 'An embedded file lacks `F` or `UF`'
          : undefined,
      ),
  },
  {
    id: '7.15-1',
    standards,
    rule: 'No form is drawn by XFA.',
    check: ({ file, catalog }) => {
      const xfa = file.get(catalog.entries.get('AcroForm'), 'XFA');
      const parts = (isArray(xfa) ? xfa : [xfa]).map((part) => file.resolve(part));
      const isDynamic = parts.some(
        (part) =>
          part instanceof PdfStream &&
          /<dynamicRender\s*>\s*required/.test(Buffer.from(file.decode(part)).toString('utf8')),
      );
      return isDynamic ? [{ message: 'The form asks for `dynamicRender`' }] : [];
    },
  },
  {
    id: '7.16-1',
    standards,
    rule: 'Encryption lets assistive technology read.',
    check: ({ file }) => {
      const permissions = file.number(file.get(file.trailer.entries.get('Encrypt'), 'P'));
      return permissions !== undefined && (permissions & 512) === 0
        ? [{ message: 'The file is encrypted without the permission to read it aloud' }]
        : [];
    },
  },
  mediaClause(
    '7.18.6.2-1',
    'Clips have a type of content.',
    (clip, { file }) => file.text(clip.entries.get('CT')) !== undefined,
  ),
  mediaClause('7.18.6.2-2', 'Clips have alternative texts.', (clip, { file }) =>
    file
      .array(clip.entries.get('Alt'))
      .some((text, index) => index % 2 === 1 && (file.text(text) ?? '') !== ''),
  ),
  {
    id: '7.18.7-1',
    standards,
    rule: 'Files attached to pages have names.',
    check: (document) =>
      document.pages.flatMap((page) =>
        page.annotations.flatMap(({ dictionary }): readonly Fault[] => {
          const { file } = document;
          if (file.name(dictionary.entries.get('Subtype')) !== 'FileAttachment') return [];
          const specification = file.dictionary(dictionary.entries.get('FS'));
          return specification !== undefined && !lacksNames(specification, document)
            ? []
            : [{ message: 'An attached file lacks `F` or `UF`', page: page.number }];
        }),
      ),
  },
];

function lacksNames({ entries }: PdfDictionary, { file }: CheckedDocument): boolean {
  return (file.text(entries.get('F')) ?? '') === '' || (file.text(entries.get('UF')) ?? '') === '';
}

function configurations({ file, catalog }: CheckedDocument): readonly PdfDictionary[] {
  const properties = file.dictionary(catalog.entries.get('OCProperties'));
  if (properties === undefined) return [];
  return [properties.entries.get('D'), ...file.array(properties.entries.get('Configs'))].flatMap(
    (configuration) => file.dictionary(configuration) ?? [],
  );
}

function mediaClause(
  id: string,
  rule: string,
  holds: (clip: PdfDictionary, document: CheckedDocument) => boolean,
): Clause {
  return {
    id,
    standards,
    rule,
    check: (document) =>
      dictionaryFaults(document, (dictionary) =>
        document.file.name(dictionary.entries.get('S')) === 'MCD' && !holds(dictionary, document)
          ? `Not so: ${rule}`
          : undefined,
      ),
  };
}

/** Faults of all dictionaries, each with the object that it stands in. */
function dictionaryFaults(
  { file }: CheckedDocument,
  judge: (dictionary: PdfDictionary) => string | undefined,
): readonly Fault[] {
  return file.objectNumbers.flatMap((object) =>
    dictionariesWithin(file.object(object)).flatMap((dictionary) => {
      const message = judge(dictionary);
      return message === undefined ? [] : [{ message, object }];
    }),
  );
}
