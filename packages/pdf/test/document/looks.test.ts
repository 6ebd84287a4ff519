import { convert, createMemoryHost, defaultConfig } from '@octavo/core';
import { inspectPdf, pdftotext } from '@octavo/testkit';
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
