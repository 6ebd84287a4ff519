import { inflateSync } from 'node:zlib';
import { inspectStructure, pdfStructure, printStructure } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import type { EngineContent, EngineDefinition } from '../../src/engine/index.ts';
import { make, words } from '../support/make.ts';

/** The structure of each page, as lines. */
async function structureOf(
  content: readonly EngineContent[],
  rest: Partial<EngineDefinition> = {},
): Promise<readonly string[]> {
  const { created } = await make(content, rest);
  return (await inspectStructure(created.bytes)).map((page) => printStructure(page));
}

const lines = (...text: readonly string[]): string => text.join('\n');

/** What stands in the object streams of a file. */
function objectsOf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const starts = [...file.toString('latin1').matchAll(/\/ObjStm(?:.|\n)*?stream\n/g)];
  return starts
    .map((found) => inflateSync(file.subarray(found.index + found[0].length)).toString('latin1'))
    .join('\n');
}

describe('the structure tree', () => {
  it('needs no properties: text is paragraphs, lists are lists, headings begin sections', async () => {
    expect(
      await structureOf([
        { text: 'Top', outlineLevel: 1 },
        { text: 'Words.' },
        { text: 'Deep', outlineLevel: 3 },
        { ul: [{ text: 'one' }, { stack: [{ text: 'two' }, { ol: [{ text: 'inner' }] }] }] },
        { text: 'Next', outlineLevel: 1 },
      ]),
    ).toEqual([
      lines(
        'Document',
        '  Sect',
        '    H1 "Top"',
        '    P "Words."',
        '    Sect',
        '      H2 "Deep"',
        '      L',
        '        LI',
        '          Lbl alt="•"',
        '          LBody "one"',
        '        LI',
        '          Lbl alt="•"',
        '          LBody',
        '            P "two"',
        '            L',
        '              LI',
        '                Lbl "1."',
        '                LBody "inner"',
        '  Sect',
        '    H1 "Next"',
      ),
    ]);
  });

  it('has tables with head, caption and header cells; a box of one cell is none', async () => {
    const [page] = await structureOf([
      { text: 'Numbers', tag: 'Caption' },
      {
        table: {
          headerRows: 1,
          widths: ['*', '*'],
          body: [
            [{ text: 'a' }, { text: 'b' }],
            [{ text: 'c', scope: 'row' }, { text: '1' }],
          ],
        },
      },
      {
        table: { widths: ['*'], body: [[{ stack: [{ text: 'boxed' }, { text: 'twice' }] }]] },
        tag: 'BlockQuote',
      },
    ]);
    expect(page).toBe(
      lines(
        'Document',
        '  Table',
        '    Caption "Numbers"',
        '    THead',
        '      TR',
        '        TH "a"',
        '        TH "b"',
        '    TBody',
        '      TR',
        '        TH "c"',
        '        TD "1"',
        '  BlockQuote',
        '    P "boxed"',
        '    P "twice"',
      ),
    );
  });

  it('names the header cells of each cell where some span several columns', async () => {
    const { created } = await make([
      {
        table: {
          headerRows: 2,
          widths: ['*', '*', '*'],
          body: [
            [{ text: 'Region', rowSpan: 2 }, { text: 'Years', colSpan: 2 }, {}],
            [{}, { text: 'old' }, { text: 'new' }],
            [{ text: 'North', scope: 'row' }, { text: '1' }, { text: '2' }],
          ],
        },
      },
    ]);
    expect(objectsOf(created.bytes)).toContain('/Headers[(cell-1) (cell-5) (cell-4)]');
  });

  it('has one element for a link in a header row, wherever the row is repeated', async () => {
    const row = (text: string) => [{ text: [{ text, link: 'https://example.org/' }] }, { text: 'other' }];
    const body = [row('head'), ...Array.from({ length: 60 }, (_, at) => [{ text: `r${at}` }, { text: 'x' }])];
    const { created, pages } = await make([{ table: { headerRows: 1, body } }]);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page.links).toHaveLength(1);
    const structure = await pdfStructure(created.bytes);
    const links = structure?.elements.filter(({ tag }) => tag === 'Link') ?? [];
    expect(links.map(({ text }) => text)).toEqual(structure === undefined ? [] : ['head']);
  });

  it('repeats neither header rows nor running heads', async () => {
    const pages = await structureOf(
      [
        {
          table: {
            headerRows: 1,
            widths: ['*', '*'],
            body: [
              [{ text: 'Head' }, { text: 'Other' }],
              ...Array.from({ length: 60 }, (_, row) => [{ text: `r${row}` }, { text: 'x' }]),
            ],
          },
        },
      ],
      { header: () => ({ text: 'running' }) },
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.join('\n').match(/"Head"/g)).toHaveLength(1);
    expect(pages.join('\n')).not.toContain('running');
  });

  it('puts a note behind the paragraph that refers to it', async () => {
    const [page] = await structureOf(
      [{ text: ['Claim', { text: '1', footnote: 'a' }, ' and more.'] }, { text: 'After.' }],
      { footnotes: { a: { text: 'Proof.' } } },
    );
    expect(page).toBe(
      lines(
        'Document',
        '  P',
        '    "Claim"',
        '    Reference "1"',
        '    "and more."',
        '  Note "Proof."',
        '  P "After."',
      ),
    );
  });

  it('has links with their annotations, languages, alternatives, and no decoration', async () => {
    const [page] = await structureOf([
      {
        text: [
          'See ',
          { text: 'the site', link: 'https://example.org' },
          ' or ',
          { text: 'chez nous', language: 'fr' },
        ],
      },
      {
        svg: '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>',
        width: 9,
        height: 9,
        alt: 'A box',
      },
      {
        svg: '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>',
        width: 9,
        height: 9,
        alt: '',
      },
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 9, y2: 0 }] },
      { text: 'ignored', tag: 'Artifact' },
    ]);
    expect(page).toBe(
      lines(
        'Document',
        '  P',
        '    "See"',
        '    Link',
        '      "the site"',
        '      OBJR',
        '    "or"',
        '    Span lang=fr "chez nous"',
        '  Figure alt="A box"',
      ),
    );
  });

  it('has pictures that lead somewhere within their links, as raster and as drawing', async () => {
    const image =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="20" height="20"/></svg>';
    const { created, pages } = await make([
      { image, width: 20, height: 20, alt: 'A dot', link: 'https://example.org/' },
      { svg, width: 20, height: 20, alt: 'A box', linkToDestination: 'end' },
      { text: 'The end', id: 'end' },
    ]);
    const [page] = await inspectStructure(created.bytes);
    expect(printStructure(page ?? [])).toBe(
      lines(
        'Document',
        '  Link',
        '    Figure alt="A dot"',
        '    OBJR',
        '  Link',
        '    Figure alt="A box"',
        '    OBJR',
        '  P "The end"',
      ),
    );
    expect(pages[0]?.links.map(({ url, targetPage }) => url ?? targetPage)).toEqual([
      'https://example.org/',
      1,
    ]);
    const said = Array.from(
      objectsOf(created.bytes).matchAll(/\/Contents ?\(([^)]*)\)/g),
      ([, text]) => text,
    );
    expect(said).toEqual(['https://example.org/', 'A box']);
  });

  it('has the words of lines apart, and those of marked letters in their order', async () => {
    const text = `${words(60)} q̄ and ﬁ and ${words(20, 'other')}`;
    const { created } = await make([{ text, alignment: 'justify' }, { text: 'one\ntwo' }]);
    const read = await pdfStructure(created.bytes);
    if (read !== undefined) expect(read.text).toBe(`${text}\none two`);
  });

  it('says what is drawn from the right as it is read', async () => {
    const [page] = await structureOf([{ text: 'שלום עולם, Octavo כאן.', direction: 'rtl' }]);
    expect(page).toContain('Span alt="שלום עולם, "');
    expect(page).toContain('Span alt=" כאן."');
  });

  it('keeps a paragraph that goes on over the page one element', async () => {
    const pages = await structureOf([{ text: 'Begin', outlineLevel: 1 }, { text: words(600) }]);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page.match(/^ +P /gm)).toHaveLength(1);
  });
});
