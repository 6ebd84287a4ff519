import type { Clause, Fault } from '../../clause.ts';
import type { CheckedDocument } from '../../read-document.ts';
import { xmpItems, xmpProperty } from '../../xmp.ts';

const standards = ['ua-1'] as const;

/** ISO 14289-1, 5: the file says that it conforms. */
export const identificationClauses: readonly Clause[] = [
  {
    id: '5-1',
    standards,
    rule: 'The metadata name the version of PDF/UA.',
    check: ({ metadata }) =>
      ['part', 'amd', 'corr'].some((name) => xmpProperty(metadata ?? '', 'pdfua', name) !== undefined)
        ? []
        : [{ message: 'The metadata have no `pdfuaid:part`' }],
  },
  {
    id: '5-2',
    standards,
    rule: 'The version is 1.',
    check: ({ metadata }) => {
      const part = xmpProperty(metadata ?? '', 'pdfua', 'part')?.value.trim();
      return part === undefined || part === '1' ? [] : [{ message: `\`pdfuaid:part\` is ${part}, not 1` }];
    },
  },
  prefixClause('5-3', 'part'),
  prefixClause('5-4', 'amd'),
  prefixClause('5-5', 'corr'),
  {
    id: '7.1-8',
    standards,
    rule: 'The catalog has metadata.',
    check: ({ metadata }) =>
      metadata === undefined ? [{ message: 'The catalog has no metadata stream' }] : [],
  },
  {
    id: '7.1-9',
    standards,
    rule: 'The metadata have the title of the document.',
    check: ({ metadata }) =>
      xmpItems(xmpProperty(metadata ?? '', 'dc', 'title')?.value ?? '').some(({ text }) => text.trim() !== '')
        ? []
        : [{ message: 'The metadata have no `dc:title`: the document has no title' }],
  },
  {
    id: '7.1-10',
    standards,
    rule: 'Windows show the title.',
    check: ({ file, catalog }) =>
      file.get(catalog.entries.get('ViewerPreferences'), 'DisplayDocTitle') === true
        ? []
        : [{ message: 'The viewer preferences do not ask for the title in the window' }],
  },
];

function prefixClause(id: string, name: string): Clause {
  return {
    id,
    standards,
    rule: `The property \`${name}\` has the prefix \`pdfuaid\`.`,
    check: ({ metadata }: CheckedDocument): readonly Fault[] => {
      const property = xmpProperty(metadata ?? '', 'pdfua', name);
      return property === undefined || property.prefix === 'pdfuaid'
        ? []
        : [{ message: `\`${name}\` is written with the prefix \`${property.prefix}\`` }];
    },
  };
}
