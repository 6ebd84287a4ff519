import type { Clause } from '../../clause.ts';
import { isArray, PdfStream } from '../../objects.ts';
import type { CheckedDocument } from '../../read-document.ts';
import { objectClause, standards } from './clause-makers.ts';

/** ISO 19005-2, 6.1: the file and its streams. */
export const fileStructureClauses: readonly Clause[] = [
  {
    id: '6.1.2-1',
    standards,
    rule: 'The file begins with its header, and a comment of bytes above 127.',
    check: ({ file }) =>
      /^%PDF-1\.[0-7]\r?[\n\r]%[\x80-\xff]{4}/.test(
        Buffer.from(file.bytes.subarray(0, 32)).toString('latin1'),
      )
        ? []
        : [{ message: 'The header is not as it should be' }],
  },
  {
    id: '6.1.3-1',
    standards,
    rule: 'The trailer has an identifier.',
    check: ({ file }) =>
      file.array(file.trailer.entries.get('ID')).length === 2 ? [] : [{ message: 'The trailer has no `ID`' }],
  },
  {
    id: '6.1.3-2',
    standards,
    rule: 'The file is not encrypted.',
    check: ({ file }) => (file.trailer.entries.has('Encrypt') ? [{ message: 'The file is encrypted' }] : []),
  },
  objectClause(
    '6.1.7.1-3',
    'No stream lies in another file.',
    (object) => object instanceof PdfStream && object.dictionary.entries.has('F'),
  ),
  objectClause(
    '6.1.7.2-1',
    'No stream is compressed by LZW.',
    (object, { file }) =>
      object instanceof PdfStream && filtersOf(object, file).some((name) => name === 'LZWDecode'),
  ),
  {
    id: '6.1.13-8',
    standards,
    rule: 'States are saved 28 deep at most.',
    check: ({ pages }) =>
      pages
        .filter(({ content }) => content.deepestSave > 28)
        .map(({ number, content }) => ({
          message: `States are saved ${content.deepestSave} deep`,
          page: number,
        })),
  },
];

function filtersOf(stream: PdfStream, file: CheckedDocument['file']): readonly string[] {
  const filter = file.resolve(stream.dictionary.entries.get('Filter'));
  return (isArray(filter) ? filter : [filter]).flatMap((name) => file.name(name) ?? []);
}
