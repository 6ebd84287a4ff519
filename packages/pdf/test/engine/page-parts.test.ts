import { describe, expect, it } from 'vitest';
import type { EngineContent, PageContent } from '../../src/engine/index.ts';
import { make, page, textOf, words } from '../support/make.ts';

const heading = (text: string, rest: Partial<EngineContent> = {}): EngineContent => ({
  text,
  fontSize: 14,
  leading: 18,
  keepWithNext: true,
  outlineLevel: 1,
  outlineText: text,
  ...rest,
});

const footer: PageContent = (_number, _count, _size, { label }) => ({
  text: `folio:${label}`,
  margin: [50, 20, 50, 0],
});

describe('numbers of pages', () => {
  it('begin anew where a block says so, in roman and arabic', async () => {
    const { pages, created } = await make(
      [
        { text: words(400), pageNumbering: { style: 'roman', start: 1 } },
        { text: words(300), pageBreak: 'before', pageNumbering: { style: 'arabic', start: 1 } },
      ],
      { footer },
    );
    const labels = pages.map((one) => /folio:(\S+)/.exec(textOf(one))?.[1]);
    expect(labels.slice(0, 2)).toEqual(['i', 'ii']);
    expect(labels.at(-1)).toBe(String(labels.length - labels.indexOf('1')));
    expect(labels).toContain('1');
    expect(created.pages).toBe(labels.length);
  });

  it('are known to readers', async () => {
    const { created } = await make([
      { text: words(400), pageNumbering: { style: 'roman', start: 1 } },
      { text: 'text', pageBreak: 'before', pageNumbering: { style: 'arabic', start: 1 } },
    ]);
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const task = getDocument({ data: new Uint8Array(created.bytes), verbosity: 0 });
    const labels = await (await task.promise).getPageLabels();
    await task.destroy();
    expect(labels?.slice(0, 2)).toEqual(['i', 'ii']);
    expect(labels?.at(-1)).toBe('1');
  });
});

describe('references to pages', () => {
  it('show the printed number with its own width, before and after what they refer to', async () => {
    const reference = (name: string): EngineContent => ({
      text: [`${name} see page `, { pageReference: 'target' }, ', and on.'],
    });
    const { pages } = await make([
      { text: 'front', pageNumbering: { style: 'roman', start: 1 } },
      { ...reference('early'), pageBreak: 'before', pageNumbering: { style: 'arabic', start: 1 } },
      { text: words(900) },
      { text: 'target', id: 'target' },
      reference('late'),
    ]);
    const at = pages.find((one) => textOf(one).includes(' target'))?.number ?? 0;
    for (const name of ['early', 'late']) {
      const on = pages.find((one) => textOf(one).includes(name));
      const line = on?.items.filter(
        ({ yPt }) => yPt === on.items.find(({ text }) => text.includes(name))?.yPt,
      );
      const words = line?.map(({ text }) => text).join('');
      expect(words?.replace(/\s+/g, '')).toBe(`${name}seepage${at - 1},andon.`);
      const number = line?.find(({ text }) => text.trim() === String(at - 1));
      const after = line?.find(({ text }) => text.startsWith(','));
      expect(after?.xPt).toBeCloseTo((number?.xPt ?? 0) + (number?.widthPt ?? 0), 1);
    }
  });

  it('are empty where nothing has the name, and end all the same', async () => {
    const { pages } = await make([{ text: ['see page ', { pageReference: 'nowhere' }, '.'] }]);
    expect(pages).toHaveLength(1);
  });
});

describe('books', () => {
  it('have their inside margin on the right of left-hand pages', async () => {
    const { pages } = await make([{ text: words(400) }, { table: { body: [[{ text: 'cell' }]] } }], {
      pageMargins: [90, 50, 40, 50],
      mirrorMargins: true,
    });
    for (const one of pages) {
      const left = Math.min(...one.items.map(({ xPt }) => xPt));
      expect(left).toBeCloseTo(one.number % 2 === 1 ? 90 : 40, 0);
    }
  });

  it('begin chapters on right-hand pages, and leave the page before blank', async () => {
    const header: PageContent = (_number, _count, _size, { headings }) => ({
      text: `head:${headings[0] ?? ''}`,
      margin: [50, 20, 50, 0],
    });
    const chapter = (name: string): EngineContent[] => [
      heading(name, { pageBreak: 'beforeOdd' }),
      { text: words(60, name) },
    ];
    const { pages } = await make([...chapter('one'), ...chapter('two'), ...chapter('three')], {
      header,
      footer,
    });
    expect(pages.map(({ items }) => items.length > 0)).toEqual([true, false, true, false, true]);
    expect(
      pages.filter(({ number }) => number % 2 === 1).map((one) => /head:(\S+)/.exec(textOf(one))?.[1]),
    ).toEqual(['one', 'two', 'three']);
  });

  it('say in the running head the first section that begins on the page, or goes on there', async () => {
    const header: PageContent = (_number, _count, _size, { headings }) => ({
      text: `head:${headings[0] ?? ''}`,
      margin: [50, 20, 50, 0],
    });
    const { pages } = await make(
      [
        heading('one'),
        { text: words(500) },
        heading('two'),
        { text: 'x' },
        heading('three'),
        { text: words(300) },
      ],
      { header },
    );
    const heads = pages.map((one) => /head:(\S+)/.exec(textOf(one))?.[1]);
    const turn = pages.findIndex((one) => textOf(one).includes(' two '));
    expect(heads.slice(0, turn).every((head) => head === 'one')).toBe(true);
    expect(heads[turn]).toBe('two');
    expect(heads[turn + 1]).toBe('three');
    expect(page.marginPt).toBe(50);
  });
});
