import { convert, createMemoryHost, defaultConfig } from '@octavo/core';
import { glyphLines, inspectPdf, pdftotext } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { pdfRenderer } from '../../src/index.ts';
import { readFont } from '../support/fonts.ts';
import { textOf, words } from '../support/make.ts';

const host = { ...createMemoryHost({}), readPackageFile: readFont };

async function pdfOf(source: string): Promise<Uint8Array> {
  const { outputs } = await convert(
    { source, format: 'markdown', file: 'test.md' },
    { config: defaultConfig, renderers: [pdfRenderer], host },
  );
  return outputs[0]?.bytes ?? new Uint8Array();
}

describe('code with numbered lines', () => {
  const source =
    '```js {.numberLines startFrom=98}\nconst first = 1;\nconst second = 2;\nconst third = 3;\n```\n';

  it('shows the numbers, from the one that is asked for', async () => {
    const { pages } = await inspectPdf(await pdfOf(source));
    const text = pages.map(textOf).join();
    for (const number of ['98', '99', '100']) expect(text).toContain(number);
  });

  it('is copied without them', async () => {
    const text = await pdftotext(await pdfOf(source), 'content');
    expect(text ?? 'const second').toContain('const second');
    expect(text ?? '').not.toContain('99');
  });

  it('has none where none are asked for', async () => {
    const { pages } = await inspectPdf(await pdfOf(source.replace('.numberLines startFrom=98', '.plain')));
    expect(pages.map(textOf).join()).not.toContain('98');
  });
});

describe('a table that floats', () => {
  it('stands at the top of the next page, and parts no paragraphs', async () => {
    const table = '| here | b |\n|---|---|\n| x | y |\n\n: Caption {float=top}\n';
    const text = (stem: string): string => `${words(500, stem)}\n`;
    const { pages } = await inspectPdf(await pdfOf([text('a'), table, text('b'), text('c')].join('\n')));
    const [first, second] = pages;
    expect(first === undefined ? '' : textOf(first)).not.toContain('here');
    const top = second?.items.find(({ text: words }) => words.includes('here'));
    expect(top?.yPt).toBeLessThan(150);
  });
});

describe('large first letters', () => {
  const chapters = `# One\n\n${words(60, 'Alpha')}\n\n${words(60, 'beta')}\n\n# Two\n\n- ${words(60, 'Item')}\n\n# Three\n\n${words(60, 'Gamma')}\n`;

  async function lettersOf(source: string): Promise<number> {
    const lines = await glyphLines(await pdfOf(source));
    return lines.flatMap(({ glyphs }) => glyphs).filter(({ sizePt }) => sizePt > 40).length;
  }

  it('stand where the front matter asks for them', async () => {
    expect(await lettersOf(chapters)).toBe(0);
    expect(await lettersOf(`---\ndrop-caps: first\n---\n\n${chapters}`)).toBe(1);
    expect(await lettersOf(`---\ndropCaps: chapters\n---\n\n${chapters}`)).toBe(2);
  });

  it('leave a document that says what it is to be checked for conformant', async () => {
    const source = `---\ntitle: Letters\nlang: en\ndrop-caps: chapters\npdf-standard: ua-1\n---\n\n${chapters}`;
    expect(new TextDecoder('latin1').decode(await pdfOf(source))).toContain('pdfuaid:part>1<');
  });
});

describe('the head of a page', () => {
  const paragraph = `${'words '.repeat(60)}\n\n`;
  const sourceIn = (language: string): string =>
    `---\ntitle: Aaa\nlang: ${language}\n---\n\n# Bbb\n\n${paragraph.repeat(14)}`;

  it.each([
    ['en', ['Aaa', 'Bbb']],
    ['ar', ['Bbb', 'Aaa']],
  ])('has the title where lines of %s begin and the section at the other margin', async (language, order) => {
    const { pages } = await inspectPdf(await pdfOf(sourceIn(language)));
    const { marginInsidePt, marginOutsidePt } = defaultConfig.theme.page;
    const heads = pages[1]?.items.filter(({ text }) => /^[AB]/.test(text)).toSorted((a, b) => a.xPt - b.xPt);
    const [left, right] = heads ?? [];
    expect(heads?.map(({ text }) => text)).toEqual(order);
    expect(left?.xPt).toBeCloseTo(marginInsidePt, 0);
    expect((right?.xPt ?? 0) + (right?.widthPt ?? 0)).toBeCloseTo(
      (pages[1]?.widthPt ?? 0) - marginOutsidePt,
      0,
    );
  });
});

describe('a caption that its author wrote below a picture or above a table', () => {
  const caption = '<span class="caption">Figure 7: A caption</span>';
  const picture = '![A picture that is not there, which takes the room of a few lines of words](none.png)';
  const table = '| head | b |\n|---|---|\n| x | y |\n';

  const lines = (count: number) => Array.from({ length: count }, () => 'line').join('\\\n');

  it('stays with it', async () => {
    for (const [first, second] of [
      [picture, caption],
      [caption, table],
    ] as const) {
      for (let count = 38; count < 48; count += 1) {
        const { pages } = await inspectPdf(
          await pdfOf([lines(count), first, second, words(90, 'w')].join('\n\n')),
        );
        const holds = (word: string) =>
          pages.findIndex(({ items }) => items.some(({ text }) => text.includes(word)));
        const what = first === picture ? 'picture' : 'head';
        expect(holds(what), `${what} below ${count} lines`).toBe(holds('Figure'));
      }
    }
  });

  it('is no paragraph of the text', async () => {
    const { pages } = await inspectPdf(
      await pdfOf([words(60), picture, caption, words(60, 'w')].join('\n\n')),
    );
    const size = (word: string) => pages[0]?.items.find(({ text }) => text.includes(word))?.sizePt;
    expect(size('Figure')).toBeLessThan(size('word0') ?? 0);
  });
});
