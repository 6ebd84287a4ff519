import type { Clause, Fault } from '../../clause.ts';
import type { PdfDictionary } from '../../objects.ts';
import type { CheckedDocument, CheckedPage } from '../../read-document.ts';
import type { StructureElement } from '../../structure.ts';

const standards = ['ua-1'] as const;

interface Annotation {
  readonly subtype: string;
  readonly dictionary: PdfDictionary;
  readonly page: CheckedPage;
  readonly owner: StructureElement | undefined;
  /** Whether it is hidden or off the page: nobody meets it. */
  readonly isUnseen: boolean;
}

/** ISO 14289-1, 7.18: annotations stand in the tree and say what they are. */
export const annotationClauses: readonly Clause[] = [
  annotationClause(
    '7.18.1-1',
    'Annotations stand in Annot.',
    ({ subtype, owner, isUnseen }) =>
      isUnseen || ['Link', 'Widget', 'PrinterMark', 'Popup'].includes(subtype) || owner?.type === 'Annot',
  ),
  annotationClause(
    '7.18.1-2',
    'Annotations say what they are.',
    ({ subtype, dictionary, owner, isUnseen }, { file }) =>
      isUnseen ||
      ['Widget', 'Popup', 'PrinterMark', 'Link'].includes(subtype) ||
      (file.text(dictionary.entries.get('Contents')) ?? '') !== '' ||
      (file.text(owner?.dictionary.entries.get('Alt')) ?? '') !== '',
  ),
  annotationClause(
    '7.18.1-3',
    'Fields of forms say what they are for.',
    ({ subtype, dictionary, owner, isUnseen }, { file }) =>
      isUnseen ||
      subtype !== 'Widget' ||
      (fieldText(dictionary, file) ?? '') !== '' ||
      (file.text(owner?.dictionary.entries.get('Alt')) ?? '') !== '',
  ),
  annotationClause('7.18.2-1', 'No annotation is a trap network.', ({ subtype }) => subtype !== 'TrapNet'),
  {
    id: '7.18.3-1',
    standards,
    rule: 'Pages with annotations are gone through in the order of the structure.',
    check: ({ file, pages }) =>
      pages
        .filter(
          ({ annotations, dictionary }) =>
            annotations.length > 0 && file.name(dictionary.entries.get('Tabs')) !== 'S',
        )
        .map(({ number }) => ({ message: '`Tabs` of a page is not `S`', page: number })),
  },
  annotationClause(
    '7.18.4-1',
    'Fields of forms stand in Form.',
    ({ subtype, owner, isUnseen }) => isUnseen || subtype !== 'Widget' || owner?.type === 'Form',
  ),
  annotationClause(
    '7.18.5-1',
    'Links stand in Link.',
    ({ subtype, owner, isUnseen }) => isUnseen || subtype !== 'Link' || owner?.type === 'Link',
  ),
  annotationClause(
    '7.18.5-2',
    'Links say where they lead.',
    ({ subtype, dictionary, isUnseen }, { file }) =>
      isUnseen || subtype !== 'Link' || (file.text(dictionary.entries.get('Contents')) ?? '') !== '',
  ),
  annotationClause(
    '7.18.8-1',
    'Marks for printers do not stand in the tree.',
    ({ subtype, owner }) => subtype !== 'PrinterMark' || owner === undefined,
  ),
];

function fieldText(dictionary: PdfDictionary, file: CheckedDocument['file']): string | undefined {
  // A widget without a name is but one of its field's.
  const parent = file.dictionary(dictionary.entries.get('Parent'));
  const field = dictionary.entries.has('T') ? dictionary : (parent ?? dictionary);
  return file.text(field.entries.get('TU'));
}

const ownersByDocument = new WeakMap<CheckedDocument, ReadonlyMap<number, StructureElement>>();

function ownersOf(document: CheckedDocument): ReadonlyMap<number, StructureElement> {
  let owners = ownersByDocument.get(document);
  if (owners === undefined) {
    owners = new Map(
      document.structure.elements.flatMap((element) =>
        element.annotations.map((annotation) => [annotation, element] as const),
      ),
    );
    ownersByDocument.set(document, owners);
  }
  return owners;
}

function annotationClause(
  id: string,
  rule: string,
  holds: (annotation: Annotation, document: CheckedDocument) => boolean,
): Clause {
  return {
    id,
    standards,
    rule,
    check: (document) => {
      const owners = ownersOf(document);
      return document.pages.flatMap((page) =>
        page.annotations.flatMap(({ object, dictionary }): readonly Fault[] => {
          const annotation: Annotation = {
            subtype: document.file.name(dictionary.entries.get('Subtype')) ?? '',
            dictionary,
            page,
            owner: object === undefined ? undefined : owners.get(object),
            isUnseen: isUnseen(dictionary, page, document),
          };
          if (holds(annotation, document)) return [];
          const message = `Not so of a ${annotation.subtype}: ${rule}`;
          return [{ message, page: page.number, ...(object === undefined ? {} : { object }) }];
        }),
      );
    },
  };
}

function isUnseen(dictionary: PdfDictionary, page: CheckedPage, { file }: CheckedDocument): boolean {
  const flags = file.number(dictionary.entries.get('F')) ?? 0;
  if ((flags & 2) !== 0) return true;
  const box = file
    .array(page.dictionary.entries.get('CropBox') ?? page.dictionary.entries.get('MediaBox'))
    .map((value) => file.number(value) ?? 0);
  const rectangle = file.array(dictionary.entries.get('Rect')).map((value) => file.number(value) ?? 0);
  if (box.length !== 4 || rectangle.length !== 4) return false;
  const [left, bottom, right, top] = box as [number, number, number, number];
  const [x1, y1, x2, y2] = rectangle as [number, number, number, number];
  return (
    Math.max(x1, x2) < left || Math.min(x1, x2) > right || Math.max(y1, y2) < bottom || Math.min(y1, y2) > top
  );
}
