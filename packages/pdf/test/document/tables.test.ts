import { convert, createMemoryHost, defaultConfig } from '@octavo/core';
import type { PdfTextItem } from '@octavo/testkit';
import { inspectPdf } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { pdfRenderer } from '../../src/index.ts';
import { readFont } from '../support/fonts.ts';
import { textOf } from '../support/make.ts';

const host = { ...createMemoryHost({}), readPackageFile: readFont };
const { page } = defaultConfig.theme;

async function pdfOf(source: string) {
  const { outputs, diagnostics } = await convert(
    { source, format: 'markdown', file: 'test.md' },
    { config: defaultConfig, renderers: [pdfRenderer], host },
  );
  const { pages } = await inspectPdf(outputs[0]?.bytes ?? new Uint8Array());
  return { pages, codes: diagnostics.map(({ code }) => code) };
}

function tableOf(columns: number, rows: number, cell: (row: number, column: number) => string): string {
  const line = (row: number) =>
    `| ${Array.from({ length: columns }, (_, at) => cell(row, at)).join(' | ')} |`;
  const body = Array.from({ length: rows }, (_, row) => line(row));
  return [line(-1), `|${'---|'.repeat(columns)}`, ...body].join('\n');
}

/** Where the decimal mark of a number stands, by the part of its text before it: figures of one column are equally wide. */
function find(items: readonly PdfTextItem[], text: string): PdfTextItem {
  const found = items.find((item) => item.text === text);
  if (found === undefined) throw new Error(`no "${text}"`);
  return found;
}

describe('a table', () => {
  it('aligns numbers on their decimal marks', async () => {
    const rows = '| a | b |\n|---|---:|\n| x | 1.5 |\n| y | 10.25 |\n| z | 3 |\n';
    const { pages } = await pdfOf(`${rows}\n: Numbers {align=decimal}\n`);
    const items = pages[0]?.items ?? [];
    const [short, long, whole] = ['1.5', '10.25', '3'].map((text) => find(items, text));
    const end = (item: PdfTextItem | undefined) => (item?.xPt ?? 0) + (item?.widthPt ?? 0);
    const digitPt = whole?.widthPt ?? 0;
    expect(end(long) - end(short)).toBeGreaterThan(digitPt * 0.8);
    expect(end(long) - end(whole)).toBeGreaterThan(digitPt * 2.2);
    expect(end(short) - end(whole)).toBeCloseTo((short?.widthPt ?? 0) - (whole?.widthPt ?? 0), 0);
  });

  it('has the parts of its width that its caption asks for', async () => {
    const { pages } = await pdfOf(
      `${tableOf(3, 1, (row, at) => `c${row}${at}`)}\n\n: Widths {widths="1,2,1"}\n`,
    );
    const items = pages[0]?.items ?? [];
    const [first, second, third] = ['c00', 'c01', 'c02'].map((text) => find(items, text).xPt);
    const textPt = page.widthPt - page.marginInsidePt - page.marginOutsidePt;
    expect((second ?? 0) - (first ?? 0)).toBeCloseTo(textPt / 4, 0);
    expect((third ?? 0) - (second ?? 0)).toBeCloseTo(textPt / 2, 0);
  });

  it('stays whole on its page with a head and four short rows, wherever the page ends', async () => {
    const rows = tableOf(2, 4, (row, at) => `c${row + 1}${at}`);
    for (let before = 34; before < 44; before += 2) {
      const lines = Array.from({ length: before }, (_, at) => `Line ${at}`).join('\\\n');
      const { pages } = await pdfOf(`${lines}\n\n${rows}\n\nAfter.\n`);
      const holding = pages.filter((each) => each.items.some(({ text }) => /^c\d\d$/.test(text)));
      expect(holding, `after ${before} lines`).toHaveLength(1);
    }
  });

  it('has its sources below it, smaller', async () => {
    const source = `${tableOf(2, 2, (row, at) => `c${row}${at}`)}\n\n: Caption\n\nSource: the office.\n\nText.\n`;
    const { pages } = await pdfOf(source);
    const items = pages[0]?.items ?? [];
    expect(find(items, 'Source: the office.').sizePt).toBeCloseTo(defaultConfig.theme.text.noteSizePt);
    expect(find(items, 'Text.').sizePt).toBeCloseTo(defaultConfig.theme.text.sizePt);
  });

  it('names itself again on further pages', async () => {
    const { pages } = await pdfOf(`${tableOf(2, 80, (row, at) => `c${row}x${at}`)}\n\n: Long {#tbl:long}\n`);
    expect(
      pages
        .slice(1)
        .map(textOf)
        .every((text) => text.includes('Table 1 (continued)')),
    ).toBe(true);
    expect(pages[0] === undefined ? '' : textOf(pages[0])).not.toContain('continued');
  });
});

describe('a table that is too wide', () => {
  it('is set smaller', async () => {
    const { pages, codes } = await pdfOf(
      tableOf(11, 3, (row, at) => (row < 0 ? `Column ${at}` : `value ${at}`)),
    );
    expect(codes).toContain('table-set-smaller');
    const sizes = pages.flatMap(({ items }) => items).map(({ sizePt }) => sizePt);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(defaultConfig.theme.table.smallestSizePt - 0.05);
  });

  it('then turns its page, with its heading, and no other page', async () => {
    const table = tableOf(16, 30, (row, at) => (row < 0 ? `Quantity ${at}` : `measured ${at}`));
    const { pages, codes } = await pdfOf(`# One\n\nBefore.\n\n## Turned\n\n${table}\n\nAfter.\n`);
    expect(codes).toContain('table-turned');
    const turned = pages.filter(({ widthPt, heightPt }) => widthPt > heightPt);
    expect(turned.length).toBeGreaterThan(0);
    expect(turned[0] === undefined ? '' : textOf(turned[0])).toContain('Turned');
    const upright = pages.filter(({ widthPt, heightPt }) => widthPt < heightPt).map(textOf);
    expect(upright[0]).toContain('Before.');
    expect(upright.at(-1)).toContain('After.');
    expect(upright.length).toBe(2);
    for (const { items, widthPt } of turned) {
      for (const item of items)
        expect(item.xPt + item.widthPt).toBeLessThan(widthPt - page.marginOutsidePt + 0.5);
    }
  });

  it('then is divided, and repeats its first column', async () => {
    const { pages, codes } = await pdfOf(
      tableOf(40, 3, (row, at) => (row < 0 ? `Column ${at}` : at === 0 ? `name${row}` : `r${row}c${at}`)),
    );
    expect(codes).toContain('table-divided');
    const items = pages.flatMap((each) => each.items);
    expect(items.filter(({ text }) => text === 'name1').length).toBeGreaterThan(1);
    for (let at = 1; at < 40; at += 1) expect(items.filter(({ text }) => text === `r1c${at}`).length).toBe(1);
    for (const { items: placed, widthPt } of pages) {
      for (const item of placed) {
        expect(item.xPt).toBeGreaterThan(page.marginInsidePt - 0.5);
        expect(item.xPt + item.widthPt).toBeLessThan(widthPt - page.marginOutsidePt + 0.5);
      }
    }
  });
});
