import type { Clause, Fault } from '../../clause.ts';
import type { CheckedDocument } from '../../read-document.ts';
import { xmpItems, xmpProperty } from '../../xmp.ts';
import { standards } from './clause-makers.ts';

/** ISO 19005-2, 6.6: what the file says of itself. */
export const metadataClauses: readonly Clause[] = [
  {
    id: '6.6.2.1-1',
    standards,
    rule: 'The catalog has metadata that are not compressed.',
    check: ({ file, catalog, metadata }) =>
      metadata === undefined ||
      file.dictionary(catalog.entries.get('Metadata'))?.entries.has('Filter') === true
        ? [{ message: 'The metadata are missing or compressed' }]
        : [],
  },
  {
    id: '6.6.3-1',
    standards,
    rule: 'The information dictionary says what the metadata say.',
    check: informationFaults,
  },
  {
    id: '6.6.4-1',
    standards,
    rule: 'The metadata name part and conformance level of PDF/A.',
    check: ({ metadata }) => {
      const part = xmpProperty(metadata ?? '', 'pdfa', 'part')?.value.trim() ?? '';
      const level = xmpProperty(metadata ?? '', 'pdfa', 'conformance')?.value.trim() ?? '';
      return /^[23]$/.test(part) && /^[ABU]$/.test(level)
        ? []
        : [{ message: `\`pdfaid\` says part “${part}” and conformance “${level}”` }];
    },
  },
];

function informationFaults({ file, metadata }: CheckedDocument): readonly Fault[] {
  const information = file.dictionary(file.trailer.entries.get('Info'));
  if (information === undefined) return [];
  const said = (key: string): string | undefined => file.text(information.entries.get(key));
  const property = (namespace: 'dc' | 'pdf' | 'xmp', name: string): string | undefined => {
    const value = xmpProperty(metadata ?? '', namespace, name)?.value;
    return value === undefined ? undefined : xmpItems(value)[0]?.text;
  };
  const pairs = [
    ['Title', property('dc', 'title')],
    ['Author', property('dc', 'creator')],
    ['Subject', property('dc', 'description')],
    ['Keywords', property('pdf', 'Keywords')],
    ['Creator', property('xmp', 'CreatorTool')],
    ['Producer', property('pdf', 'Producer')],
  ] as const;
  const texts = pairs
    .filter(([key, value]) => said(key) !== undefined && said(key) !== value)
    .map(([key]) => key);
  const dates = [
    ['CreationDate', property('xmp', 'CreateDate')],
    ['ModDate', property('xmp', 'ModifyDate')],
  ] as const;
  const wrong = dates
    .filter(([key, value]) => said(key) !== undefined && digits(said(key)) !== digits(value))
    .map(([key]) => key);
  return [...texts, ...wrong].map((key) => ({ message: `\`${key}\` is not what the metadata say` }));
}

/** Year to second; both are in UTC where they are ours. */
function digits(date: string | undefined): string {
  return (date ?? '')
    .replace(/^D:/, '')
    .replace(/[Z+].*$/, '')
    .replace(/\D/g, '')
    .slice(0, 14);
}
