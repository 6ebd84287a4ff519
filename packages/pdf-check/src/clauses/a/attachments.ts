import type { Clause, Fault } from '../../clause.ts';
import type { CheckedDocument } from '../../read-document.ts';

/** ISO 19005-2 and 19005-3, 6.8: attached files. */
export const attachmentClauses: readonly Clause[] = [
  {
    id: '6.8-1',
    standards: ['a-2b', 'a-2a'],
    rule: 'Nothing but PDF/A is attached.',
    check: (document) =>
      fileSpecifications(document).map((object) => ({
        message: 'A file is attached: that is for PDF/A-3',
        object,
      })),
  },
  {
    id: '6.8-2',
    standards: ['a-3a'],
    rule: 'Attached files have names, a media type and a relationship, and belong to the document.',
    check: (document) => {
      const { file, catalog } = document;
      return fileSpecifications(document)
        .filter((number) => {
          const dictionary = file.dictionary(file.object(number));
          const embedded = file.dictionary(file.get(dictionary?.entries.get('EF'), 'F'));
          const isNamed = ['F', 'UF'].every((key) => (file.text(dictionary?.entries.get(key)) ?? '') !== '');
          return (
            !isNamed ||
            file.name(dictionary?.entries.get('AFRelationship')) === undefined ||
            file.name(embedded?.entries.get('Subtype')) === undefined
          );
        })
        .map(
          (object): Fault => ({
            message: 'An attached file lacks names, media type or relationship',
            object,
          }),
        )
        .concat(
          fileSpecifications(document).length > 0 && file.array(catalog.entries.get('AF')).length === 0
            ? [{ message: 'The catalog has no `AF`' }]
            : [],
        );
    },
  },
];

function fileSpecifications({ file }: CheckedDocument): readonly number[] {
  return file.objectNumbers.filter(
    (number) => file.dictionary(file.object(number))?.entries.has('EF') === true,
  );
}
