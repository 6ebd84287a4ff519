import type { Host } from '@octavo/core';
import { convert, createMemoryHost, defaultConfig, themes } from '@octavo/core';
import type { PdfPage } from '@octavo/testkit';
import { inspectDrawings, inspectPdf, makePng } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { pdfRenderer } from '../../src/index.ts';
import { readFont } from '../support/fonts.ts';
import { textOf } from '../support/make.ts';

const host = { ...createMemoryHost({}), readPackageFile: readFont };

async function bytesIn(theme: string, source: string): Promise<Uint8Array> {
  const { outputs, diagnostics } = await convert(
    { source, format: 'markdown', file: 'test.md' },
    { config: { ...defaultConfig, toc: false }, overrides: { theme }, renderers: [pdfRenderer], host },
  );
  const [output] = outputs;
  if (output === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return output.bytes;
}

async function pagesIn(theme: string, source: string): Promise<readonly PdfPage[]> {
  return (await inspectPdf(await bytesIn(theme, source))).pages;
}

const frontMatter =
  '---\ntitle: Of Folding\nsubtitle: A brief\nauthors: [{name: A. Folder, orcid: 0000-0002-1825-0097, email: a@b.example}]\ndate: 2026-03-04\n---\n\n';
const sentence =
  'Paper folded once is a folio, twice a quarto, thrice an octavo, and so on for as long as it lasts. ';
const itemOf = (page: PdfPage | undefined, word: string) =>
  page?.items.find(({ text }) => text.startsWith(word)) ?? { xPt: -1, yPt: -1, font: '' };

describe.each(Object.keys(themes))('the theme %s', (theme) => {
  it('shows every word of the title block', async () => {
    const pages = await pagesIn(theme, `${frontMatter}Text.\n`);
    const text = pages.map(textOf).join(' ');
    for (const words of ['Of Folding', 'A brief', 'A. Folder', 'a@b.example', 'March 4, 2026', 'Text.'])
      expect(text).toContain(words);
    expect(text).toContain('orcid.org/0000-0002-1825-0097');
  });

  it('keeps words between the margins', async () => {
    const { page } = themes[theme as keyof typeof themes];
    const source = `${frontMatter}::: key-points What to take away\n- ${sentence}\n:::\n\n::: pull-quote\n${sentence}\n:::\n\n> ${sentence}\n\n::: note\n${sentence}\n:::\n\n\`\`\`\n${'code '.repeat(60)}\n\`\`\`\n`;
    const items = (await pagesIn(theme, source)).flatMap(({ items }) => items);
    for (const { xPt, widthPt } of items) {
      expect(xPt).toBeGreaterThanOrEqual(page.marginInsidePt - 0.1);
      expect(xPt + widthPt).toBeLessThanOrEqual(page.widthPt - page.marginOutsidePt + 0.5);
    }
  });
});

describe('title', () => {
  it('stands on a page of its own in a book, without a page number', async () => {
    const pages = await pagesIn('book', `${frontMatter}Text.\n`);
    expect(pages.map(textOf).map((text) => text.includes('Text.'))).toEqual([false, true]);
    expect(pages[0] === undefined ? '' : textOf(pages[0])).not.toMatch(/\b1$/);
  });

  it('stands on a band that runs out of the page above it in a brief', async () => {
    const drawn = await inspectDrawings(await bytesIn('brief', `${frontMatter}Text.\n`));
    const { widthPt } = themes.brief.page;
    const wide = drawn.filter(({ leftPt, rightPt }) => leftPt < 0.5 && rightPt > widthPt - 0.5);
    expect(Math.min(...wide.map(({ topPt }) => topPt))).toBeLessThan(0.5);
    const [upper, lower] = wide.toSorted((a, b) => a.topPt - b.topPt);
    expect(upper?.bottomPt).toBeGreaterThanOrEqual(lower?.topPt ?? 999);
  });

  it('is white on the cover of a brief', async () => {
    const [page] = await pagesIn('brief', `${frontMatter}Text.\n`);
    expect(itemOf(page, 'Of').yPt).toBeLessThan(itemOf(page, 'Text').yPt);
    expect(itemOf(page, 'Of').xPt).toBeCloseTo(itemOf(page, 'Text').xPt, 0);
  });
});

describe('paragraphs', () => {
  it('are told apart by indents in a book, but for the first', async () => {
    const [, page] = await pagesIn(
      'book',
      `${frontMatter}# One\n\nAlpha ${sentence}\n\nBeta ${sentence}\n\n- list\n\nGamma.\n`,
    );
    const { paragraph, page: sheet } = themes.book;
    // Capital A stands out of the margin by a twentieth of its width.
    expect(itemOf(page, 'Alpha').xPt).toBeCloseTo(sheet.marginInsidePt, 0);
    expect(itemOf(page, 'Beta').xPt).toBeCloseTo(sheet.marginInsidePt + paragraph.indentPt, 1);
    expect(itemOf(page, 'Gamma').xPt).toBeCloseTo(sheet.marginInsidePt, 1);
  });

  it('stand on the lines of one grid in a book', async () => {
    const [, page] = await pagesIn(
      'book',
      `${frontMatter}Alpha ${sentence}\n\nBeta ${sentence}\n\nGamma ${sentence}\n`,
    );
    const lines = [
      ...new Set(page?.items.filter(({ yPt }) => yPt > 60 && yPt < 500).map(({ yPt }) => yPt.toFixed(2))),
    ]
      .map(Number)
      .sort((a, b) => a - b);
    const steps = lines.slice(1).map((y, index) => y - (lines[index] ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(themes.book.text.leadingPt, 1);
    expect(steps.length).toBeGreaterThan(3);
  });
});

describe('a title page', () => {
  it('is followed by the first chapter, wherever chapters begin', async () => {
    for (const [settings, pages] of [
      ['', 2],
      ['pdf: { chapterStart: page }\n', 2],
      ['pdf: { chapterStart: page, frontMatterNumbers: roman }\n', 2],
      ['pdf: { frontMatterNumbers: roman }\n', 2],
      ['pdf: { chapterStart: right }\n', 3],
    ] as const) {
      const source = `---\ntitle: Of Folding\n${settings}---\n\n# One\n\n${sentence}\n`;
      expect(await pagesIn('book', source)).toHaveLength(pages);
    }
  });
});

describe('a picture', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><text x="0" y="50">Drawn</text></svg>';
  const png = makePng(200, 100, [0, 0, 0]);
  const rasterizeSvg: Host['rasterizeSvg'] = async () => ({
    ok: true,
    image: { format: 'png', bytes: png, widthPx: 200, heightPx: 100 },
  });
  const files = { 'a.svg': new TextEncoder().encode(svg) };

  it('stands where its caption does', async () => {
    for (const theme of ['brief', 'plain', 'report'] as const) {
      const { outputs } = await convert(
        { source: '![A picture](a.svg "Below it")\n', format: 'markdown', file: 'test.md' },
        {
          config: defaultConfig,
          overrides: { theme },
          renderers: [pdfRenderer],
          host: { ...createMemoryHost(files), readPackageFile: readFont, rasterizeSvg },
        },
      );
      const { pages } = await inspectPdf(outputs[0]?.bytes ?? new Uint8Array());
      const isAtSide = Math.abs(itemOf(pages[0], 'Drawn').xPt - themes[theme].page.marginInsidePt) < 1;
      expect(isAtSide, theme).toBe(themes[theme].caption.alignment === 'start');
    }
  });
});

describe('a pull quote', () => {
  it('has lines of about the same length in every theme', async () => {
    for (const theme of ['brief', 'book', 'report'] as const) {
      const quote =
        'Folded paper is a number that anyone can look up, and a perception that has to be argued for.';
      const [page] = await pagesIn(theme, `Text.\n\n::: pull-quote\n${quote}\n:::\n`);
      const words = page?.items.filter(({ text }) => quote.includes(text.trim()) && text.trim() !== '') ?? [];
      const heights = [...new Set(words.map(({ yPt }) => yPt))];
      const lines = heights.map((height) => words.filter(({ yPt }) => yPt === height));
      const lengths = lines.map(
        (line) =>
          Math.max(...line.map(({ xPt, widthPt }) => xPt + widthPt)) -
          Math.min(...line.map(({ xPt }) => xPt)),
      );
      expect(lengths.length, theme).toBeGreaterThan(1);
      expect(Math.min(...lengths) / Math.max(...lengths), theme).toBeGreaterThan(0.6);
    }
  });
});
