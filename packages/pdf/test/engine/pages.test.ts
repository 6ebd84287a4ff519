import { describe, expect, it } from 'vitest';
import type { EngineContent } from '../../src/engine/index.ts';
import { allText, make, page, textOf, words } from '../support/make.ts';

const foot = page.heightPt - page.marginPt;

function pageWith(pages: Awaited<ReturnType<typeof make>>['pages'], word: string): number | undefined {
  return pages.find((one) => one.items.some((item) => item.text.split(' ').includes(word)))?.number;
}

describe('what a page cannot hold', () => {
  it('breaks an unbreakable block taller than a page instead of losing it', async () => {
    const text = words(900);
    const made = await make([{ stack: [{ text }], unbreakable: true }]);
    expect(allText(made)).toBe(text.replaceAll(' ', ''));
  });

  it('breaks a row taller than a page', async () => {
    const text = words(900);
    const made = await make([{ table: { headerRows: 1, body: [[{ text: 'Head' }], [{ text }]] } }]);
    expect(allText(made).replaceAll('Head', '')).toBe(text.replaceAll(' ', ''));
    expect(made.pages.every((one) => textOf(one).startsWith('Head'))).toBe(true);
  });

  it('moves an unbreakable block that fits to the next page', async () => {
    const filler = Array.from({ length: 24 }, () => ({ text: 'line' }));
    const { pages } = await make([...filler, { stack: [{ text: words(60) }], unbreakable: true }]);
    expect(pageWith(pages, 'word0')).toBe(2);
  });

  it('keeps the text of lists nested 50 deep on the page', async () => {
    let content: EngineContent = { text: 'innermost words stand here' };
    for (let depth = 50; depth > 0; depth -= 1)
      content = { ul: [{ stack: [{ text: `depth${depth}` }, content] }] };
    const made = await make([content]);
    for (let depth = 1; depth <= 50; depth += 1) expect(allText(made)).toContain(`depth${depth}`);
    for (const item of made.pages.flatMap(({ items }) => items)) {
      expect(item.xPt + item.widthPt).toBeLessThan(page.widthPt - page.marginPt + 0.5);
    }
  });

  it('fits a table of many columns and long words between the margins', async () => {
    const row = (stem: string) =>
      Array.from({ length: 12 }, (_, index) => ({ text: `${stem}-unbreakable-${index}` }));
    const made = await make([
      { table: { headerRows: 1, body: [row('head'), row('cell')] }, fontSize: 7, leading: 9 },
    ]);
    expect(allText(made).length).toBe(
      [...row('head'), ...row('cell')].map(({ text }) => text).join('').length,
    );
    for (const item of made.pages.flatMap(({ items }) => items)) {
      expect(item.xPt + item.widthPt).toBeLessThan(page.widthPt - page.marginPt + 0.5);
    }
  });
});

describe('headings', () => {
  it('are not left at the foot of a page', async () => {
    for (let before = 20; before < 30; before += 1) {
      const filler = Array.from({ length: before }, () => ({ text: 'line' }));
      const heading: EngineContent = { text: 'Heading', fontSize: 14, leading: 18, keepWithNext: true };
      const { pages } = await make([...filler, heading, { text: words(40) }]);
      expect(pageWith(pages, 'Heading'), `after ${before} lines`).toBe(pageWith(pages, 'word0'));
    }
  });
});

describe('notes', () => {
  const note = (body: string): EngineContent => ({ text: body, fontSize: 8, leading: 10 });

  it('stand at the foot of the page of their mark, in text, lists and tables', async () => {
    const mark = (key: string) => ({ text: [`mark-${key}`, { text: '*', sup: true, footnote: key }] });
    const keys = Array.from({ length: 30 }, (_, index) => `n${index}`);
    const content = keys.map((key, index): EngineContent => {
      if (index % 3 === 1) return { ul: [mark(key), { text: words(20) }] };
      if (index % 3 === 2) return { table: { body: [[mark(key), { text: words(20) }]] } };
      return { stack: [mark(key), { text: words(30) }] };
    });
    const footnotes = Object.fromEntries(keys.map((key) => [key, note(`body-${key} of a note`)]));
    const { pages } = await make(content, { footnotes });
    for (const key of keys) {
      const at = pages.find((one) => textOf(one).includes(`mark-${key} `))?.number;
      expect(pages.find((one) => textOf(one).includes(`body-${key} `))?.number, key).toBe(at);
    }
    for (const { items } of pages) {
      const lowestText = Math.max(...items.filter(({ sizePt }) => sizePt > 9).map(({ yPt }) => yPt));
      const highestNote = Math.min(
        ...items.filter(({ text }) => text.startsWith('body-')).map(({ yPt }) => yPt),
      );
      expect(lowestText).toBeLessThan(highestNote);
    }
  });

  it('that begin with a box have two of its lines beside their mark', async () => {
    const code = Array.from({ length: 20 }, (_, index) => `code${index}`).join('\n');
    const box: EngineContent = {
      table: { body: [[{ text: code, fontSize: 8, leading: 10 }]] },
      layout: { paddingTop: () => 6, paddingBottom: () => 6, hLineWidth: () => 0.5 },
    };
    for (let before = 20; before < 27; before += 1) {
      const filler = Array.from({ length: before }, () => ({ text: 'line' }));
      const marked: EngineContent = { text: ['mark', { text: '*', sup: true, footnote: 'a' }] };
      const { pages } = await make([...filler, marked, { text: words(30) }], { footnotes: { a: box } });
      const at = pageWith(pages, 'mark');
      const lines = pages
        .find(({ number }) => number === at)
        ?.items.filter(({ text }) => text.startsWith('code'));
      expect(lines?.length, `after ${before} lines`).toBeGreaterThanOrEqual(2);
    }
  });

  it('go on over the page when they are long, and lose nothing', async () => {
    const body = words(1500, 'note');
    const made = await make(
      [{ text: ['text', { text: '1', sup: true, footnote: 'a' }] }, { text: words(200) }],
      {
        footnotes: { a: note(body) },
      },
    );
    const text = allText(made);
    for (const word of [...body.split(' '), ...words(200).split(' ')]) expect(text).toContain(word);
    for (const item of made.pages.flatMap(({ items }) => items)) expect(item.yPt).toBeLessThan(foot + 0.5);
  });
});

describe('the file', () => {
  it('is the same for the same definition', async () => {
    const once = await make([{ text: words(50) }]);
    const again = await make([{ text: words(50) }]);
    expect(Buffer.compare(once.created.bytes, again.created.bytes)).toBe(0);
  });

  it('has its properties, escaped where they stand in XML', async () => {
    const info = {
      title: 'A & B <c>',
      author: 'X',
      keywords: 'k, l',
      date: new Date('2020-01-02T03:04:05Z'),
    };
    const { metadata, created } = await make([{ text: 'x' }], { info, language: 'de' });
    expect(metadata).toMatchObject({ title: 'A & B <c>', author: 'X', language: 'de', version: '1.7' });
    expect(Buffer.from(created.bytes).toString('latin1')).toContain('A &amp; B &lt;c&gt;');
  });

  it('numbers its pages', async () => {
    const { pages } = await make([{ text: words(700) }], {
      footer: (number, count) => ({ text: `${number}/${count}`, alignment: 'center', margin: [0, 20, 0, 0] }),
    });
    expect(pages.map((one) => one.items.at(-1)?.text)).toEqual(
      pages.map((one) => `${one.number}/${pages.length}`),
    );
  });

  it('draws the fallback of a drawing that cannot be drawn', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><text y="8">\u{13000}</text></svg>';
    const { created } = await make([{ svg, width: 10, height: 10, fallbackImage: 'dot' }], {
      images: { dot: png },
    });
    expect(Buffer.from(created.bytes).toString('latin1')).toContain('/Subtype /Image');
  });
});
