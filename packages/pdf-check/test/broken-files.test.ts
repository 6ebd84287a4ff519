import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PdfStandard } from '../src/index.ts';
import { checkPdf, clauses } from '../src/index.ts';
import { makePdf } from './base-pdf.ts';

type Change = readonly [object: number, from: string, to: string];

/** What breaks each clause in a file that conforms otherwise. */
const broken: [clause: string, standard: PdfStandard, changes: readonly Change[]][] = [
  ['5-1', 'ua-1', [[5, '<pdfuaid:part>1</pdfuaid:part>', '']]],
  ['5-2', 'ua-1', [[5, '<pdfuaid:part>1', '<pdfuaid:part>2']]],
  [
    '5-3',
    'ua-1',
    [
      [5, 'xmlns:pdfuaid', 'xmlns:ua'],
      [5, '<pdfuaid:part>1</pdfuaid:part>', '<ua:part>1</ua:part>'],
    ],
  ],
  ['7.1-1', 'ua-1', [[4, '0 0 1 rg', '/Artifact BMC EMC 0 0 1 rg']]],
  [
    '7.1-2',
    'ua-1',
    [
      [4, '/P <<', '/Artifact BMC /P <<'],
      [4, 'f EMC', 'f EMC EMC'],
    ],
  ],
  ['7.1-3', 'ua-1', [[4, '/Artifact BMC 1 1 1 1 re f EMC', '1 1 1 1 re f']]],
  ['7.1-4', 'ua-1', [[1, '/Marked true', '/Marked true/Suspects true']]],
  ['7.1-5', 'ua-1', [[6, '/Lead/P', '/Other/P']]],
  ['7.1-6', 'ua-1', [[6, '/Lead/P', '/Lead/Lead']]],
  ['7.1-7', 'ua-1', [[6, '/Lead/P', '/Lead/P/L/Sect']]],
  ['7.1-8', 'ua-1', [[1, '/Metadata 5 0 R', '']]],
  ['7.1-9', 'ua-1', [[5, '>Title<', '><']]],
  ['7.1-10', 'ua-1', [[1, '/DisplayDocTitle true', '']]],
  ['7.1-11', 'ua-1', [[1, '/StructTreeRoot 6 0 R', '']]],
  ['7.2-3', 'ua-1', [[12, '/S/TR', '/S/P']]],
  ['7.2-9', 'ua-1', [[12, '/S/TR', '/S/P']]],
  ['7.2-10', 'ua-1', [[13, '/S/TD', '/S/Span']]],
  ['7.2-17', 'ua-1', [[14, '/S/L', '/S/Sect']]],
  ['7.2-20', 'ua-1', [[15, '/S/Lbl', '/S/P']]],
  ['7.2-22', 'ua-1', [[1, '/Lang(en)', '']]],
  ['7.2-29', 'ua-1', [[1, '(en)', '(e_n)']]],
  ['7.2-34', 'ua-1', [[1, '/Lang(en)', '']]],
  ['7.2-33', 'ua-1', [[1, '/Lang(en)', '']]],
  ['7.2-41', 'ua-1', [[13, '/S/TD', '/S/TD/A<</O/Table/RowSpan 3>>']]],
  ['7.2-42', 'ua-1', [[13, '/S/TD', '/S/TD/A<</O/Table/ColSpan 3>>']]],
  ['7.3-1', 'ua-1', [[18, '/Alt(what)', '']]],
  ['7.4.2-1', 'ua-1', [[8, '/S/H1', '/S/H2']]],
  ['7.4.4-2', 'ua-1', [[9, '/S/Lead', '/S/H']]],
  ['7.5-1', 'ua-1', [[11, '/Scope/Column', '']]],
  ['7.5-2', 'ua-1', [[13, '/S/TD', '/S/TD/A<</O/Table/Headers[(no)]>>']]],
  ['7.9-1', 'ua-1', [[19, '/ID(n1)', '']]],
  ['7.18.3-1', 'ua-1', [[3, '/Tabs/S', '']]],
  ['7.18.5-1', 'ua-1', [[16, '/S/Link', '/S/P']]],
  ['7.18.5-2', 'ua-1', [[17, '/Contents(where)', '']]],
  ['7.18.1-1', 'ua-1', [[17, '/Subtype/Link', '/Subtype/Text']]],
  ['7.20-1', 'ua-1', [[24, '/Subtype/Form', '/Subtype/Form/Ref<<>>']]],
  ['7.21.4.1-1', 'ua-1', [[4, '3 Tr', '0 Tr']]],
  [
    '7.21.7-1',
    'ua-1',
    [
      [21, '/Encoding/WinAnsiEncoding', ''],
      [22, '/Flags 32', '/Flags 4'],
    ],
  ],
  ['6.2.2-1', 'a-2b', [[4, '0 0 1 rg', '0 0 1 rg wrong']]],
  ['6.2.4.3-2', 'a-2b', [[20, 'RGB ', 'CMYK']]],
  [
    '6.2.5-1',
    'a-2b',
    [
      [4, '0 0 1 rg', '/G gs 0 0 1 rg'],
      [23, '/BM/Normal', '/TR/Identity'],
    ],
  ],
  [
    '6.2.10-1',
    'a-2b',
    [
      [4, '0 0 1 rg', '/G gs 0 0 1 rg'],
      [23, '/BM/Normal', '/BM/Odd'],
    ],
  ],
  ['6.2.9-1', 'a-2b', [[24, '/Subtype/Form', '/Subtype/PS']]],
  ['6.3.2-1', 'a-2b', [[17, '/F 4', '/F 6']]],
  ['6.3.3-1', 'a-2b', [[17, '/Subtype/Link', '/Subtype/Text']]],
  ['6.5.1-1', 'a-2b', [[17, '/S/URI', '/S/Launch']]],
  ['6.5.2-1', 'a-2b', [[3, '/Tabs/S', '/AA<<>>']]],
  ['6.6.2.1-1', 'a-2b', [[1, '/Metadata 5 0 R', '']]],
  ['6.6.4-1', 'a-2b', [[5, '<pdfaid:part>2', '<pdfaid:part>9']]],
  ['6.7.2.2-1', 'a-2a', [[1, '/Marked true', '']]],
  ['6.7.3.3-1', 'a-2a', [[1, '/StructTreeRoot 6 0 R', '']]],
  ['6.7.4-1', 'a-2a', [[1, '(en)', '(e_n)']]],
];

describe('a file that conforms', () => {
  it.each(['ua-1', 'a-2a'] as const)('has no faults under %s', (standard) => {
    expect(checkPdf(makePdf(), standard)).toEqual([]);
  });
});

describe('a file with one fault', () => {
  it.each(broken)('is found out by %s', (clause, standard, changes) => {
    expect(checkPdf(makePdf(changes), standard).map((finding) => finding.clause)).toContain(clause);
  });

  it('is found out by its trailer', () => {
    expect(checkPdf(makePdf([], ''), 'a-2b').map(({ clause }) => clause)).toEqual(['6.1.3-1']);
    expect(
      checkPdf(makePdf([], '/ID[<00><00>]/Encrypt<</P 0>>'), 'ua-1').map(({ clause }) => clause),
    ).toEqual(['7.16-1']);
  });

  it('is read all the same when its cross-references are lost', () => {
    const text = Buffer.from(makePdf())
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n3');
    expect(checkPdf(Buffer.from(text, 'latin1'), 'ua-1')).toEqual([]);
  });

  it('is no PDF file', () => {
    expect(() => checkPdf(Buffer.from('words'), 'ua-1')).toThrow('no PDF file');
  });
});

describe('the README', () => {
  it('lists every clause', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    for (const { id } of clauses) expect(readme).toContain(`| ${id} | `);
  });
});
