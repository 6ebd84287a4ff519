import type { ResolvedDocument } from '@octavo/core';
import { defaultConfig, parseSource, resolveDocument } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import type { InspectedPdf, PageProblem, PdfTextItem } from '../src/index.ts';
import { checkPages } from '../src/index.ts';

const frame = {
  marginTopPt: 50,
  marginBottomPt: 50,
  marginInsidePt: 50,
  marginOutsidePt: 50,
  isMirrored: false,
};

/** Pages of 300 × 400 pt as a reader would find them: lines of 10 pt text, 14 pt apart. */
function pdfOf(...pages: readonly (readonly (string | Partial<PdfTextItem>)[])[]): InspectedPdf {
  return {
    outline: [],
    metadata: {},
    pages: pages.map((lines, index) => ({
      number: index + 1,
      widthPt: 300,
      heightPt: 400,
      links: [],
      comments: [],
      items: lines.map((line, row) => ({
        text: '',
        xPt: 50,
        yPt: 60 + 14 * row,
        widthPt: 180,
        font: 'Serif',
        sizePt: 10,
        ...(typeof line === 'string' ? { text: line } : line),
      })),
    })),
  };
}

async function resolve(source: string): Promise<ResolvedDocument> {
  const { document } = await parseSource({ source, file: 'a.md', format: 'markdown' }, defaultConfig);
  if (document === undefined) throw new Error('not read');
  const host = { readResource: () => ({ ok: false }) };
  // No resource is asked for by these sources.
  return (await resolveDocument(document, defaultConfig, host as never)).resolved;
}

async function problems(source: string, pdf: InspectedPdf): Promise<readonly PageProblem['kind'][]> {
  return checkPages(pdf, await resolve(source), { frame }).problems.map(({ kind }) => kind);
}

const paragraph = 'one two three four five six seven eight nine ten eleven twelve';
const [a, b, c, d] = ['one two three', 'four five six', 'seven eight nine', 'ten eleven twelve'];

describe('the judge of pages', () => {
  it('has nothing against a paragraph on one page, or with two lines on each of two', async () => {
    expect(await problems(paragraph, pdfOf([a, b, c, d]))).toEqual([]);
    expect(await problems(paragraph, pdfOf([a, b], [c, d]))).toEqual([]);
  });

  it('finds an orphan and a widow', async () => {
    expect(await problems(paragraph, pdfOf([a], [b, c, d]))).toEqual(['orphan']);
    expect(await problems(paragraph, pdfOf([a, b, c], [d]))).toEqual(['widow']);
  });

  it('finds single lines of code, blank lines and brackets counted', async () => {
    const source = '```\none two\nthree four\nfive six\n}\n```';
    expect(await problems(source, pdfOf(['one two', 'three four'], ['five six', '}']))).toEqual([]);
    expect(await problems(source, pdfOf(['one two'], ['three four', 'five six', '}']))).toEqual(['orphan']);
    const bracketed = '```\n{\none two\nthree four\nfive six\n```';
    expect(await problems(bracketed, pdfOf(['{', 'one two'], ['three four', 'five six']))).toEqual([]);
  });

  it('follows a paragraph over a footer, notes and a running head', async () => {
    const pdf = pdfOf([a, b, 'a note below', { text: '7', yPt: 380 }], [{ text: 'Head', yPt: 20 }, c, d]);
    expect(await problems(paragraph, pdf)).toEqual([]);
  });

  it('finds a heading and an introduction apart from what follows', async () => {
    expect(await problems(`# Heading\n\n${paragraph}`, pdfOf(['Heading'], [a, b, c, d]))).toEqual([
      'stranded heading',
    ]);
    expect(await problems('For example:\n\n- first\n', pdfOf(['For example:'], ['first']))).toEqual([
      'stranded introduction',
    ]);
  });

  it('does not take a twin further down for what follows a heading', async () => {
    const source = `# Heading\n\n${paragraph}\n\n${paragraph}`;
    expect(await problems(source, pdfOf(['Heading', a, b], [c, d, a, b, c, d]))).toEqual([]);
  });

  it('does not take for the beginning of a block what begins alike on a further page', async () => {
    const code = '```\none two three\nfour five six\nseven\n```';
    const foot = { text: '7', yPt: 380 };
    const pdf = pdfOf(['Say this:', a, foot], [b, 'seven', 'Again', a, b, 'seven']);
    expect(await problems(`Say this:\n\n${code}\n\nAgain\n\n${code}`, pdf)).toEqual(['orphan']);
  });

  it('does not take the contents for the heading', async () => {
    const source = `# Heading of all\n\n${paragraph}`;
    expect(await problems(source, pdfOf(['Heading of all'], ['Heading of all', a, b, c, d]))).toEqual([]);
  });

  it('finds a note on another page than its mark', async () => {
    const source = `${paragraph}[^n]\n\n[^n]: the words of the note`;
    const note = '1 the words of the note';
    expect(await problems(source, pdfOf([a, b, c, `${d}1`, note]))).toEqual([]);
    expect(await problems(source, pdfOf([a, b, c, `${d}1`], [note]))).toEqual(['note off its page']);
  });

  it('finds text in the margins, but for hanging punctuation, the running head and the folio', async () => {
    const at = (item: Partial<PdfTextItem>) => pdfOf([{ text: paragraph, ...item }]);
    expect(await problems(paragraph, at({ xPt: 40 }))).toEqual(['outside margins']);
    expect(await problems(paragraph, at({ widthPt: 210 }))).toEqual(['outside margins']);
    expect(await problems(paragraph, at({ yPt: 355 }))).toEqual(['outside margins']);
    expect(await problems(`${paragraph}.`, at({ text: `${paragraph}.`, widthPt: 203 }))).toEqual([]);
    expect(await problems(paragraph, pdfOf([a, b, c, d, { text: '7', yPt: 380 }]))).toEqual([]);
  });

  it('finds a column that ends far above its neighbour', async () => {
    const second = { xPt: 160, widthPt: 90 };
    const inColumns = async (...ends: readonly number[]) =>
      checkPages(
        pdfOf(
          ends.map((yPt, column) => ({
            text: [a, b][column] ?? '',
            ...(column === 1 ? second : { widthPt: 90 }),
            yPt,
          })),
        ),
        await resolve(paragraph),
        { frame: { ...frame, columns: 2 } },
      ).problems.map(({ kind }) => kind);
    expect(await inColumns(200, 186)).not.toContain('columns not level');
    expect(await inColumns(200, 110)).toContain('columns not level');
    expect(await inColumns(200)).toContain('columns not level');
  });

  it('finds words that are lost, and such as stand twice', async () => {
    const check = checkPages(pdfOf([a, b, d]), await resolve(paragraph), { frame });
    expect(check.unlocated).toHaveLength(1);
    const long = 'a line of so many letters that it hardly stands in two places by chance';
    expect(await problems(`${long} ${paragraph}`, pdfOf([long, a, b, c, d, long]))).toEqual(['doubled']);
  });
});
