import { convert, createMemoryHost, defaultConfig } from '@octavo/core';
import { inspectPdf } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { pdfRenderer } from '../../src/index.ts';
import { readFont } from '../support/fonts.ts';
import { allText, textOf } from '../support/make.ts';

const host = { ...createMemoryHost({}), readPackageFile: readFont };

async function pdfOf(source: string, toc: boolean | 'auto' = 'auto') {
  const config = { ...defaultConfig, toc };
  const { outputs, diagnostics } = await convert(
    { source, format: 'markdown', file: 'test.md' },
    { config, renderers: [pdfRenderer], host },
  );
  const [output] = outputs;
  if (output === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return { output, diagnostics, inspected: await inspectPdf(output.bytes) };
}

describe('pdfRenderer', () => {
  it('sets the title block, and its properties', async () => {
    const source =
      '---\ntitle: On *Sheets*\nauthors: [{name: A. Folder, affiliations: [Mill]}]\nlang: en\n---\n\nText.\n';
    const { inspected } = await pdfOf(source);
    expect(inspected.metadata).toMatchObject({ title: 'On Sheets', author: 'A. Folder', language: 'en' });
    expect(allText(inspected)).toMatch(/^OnSheetsA\.FolderMill.*Text\./);
    expect(inspected.pages[0]?.items.find(({ text }) => text === 'Sheets')?.font).toBe(
      'SourceSans3-BoldItalic',
    );
  });

  it('lists contents whose page numbers are those of the headings', async () => {
    const source = [
      '# One',
      'a',
      '<!-- pagebreak -->',
      '# Two',
      'b',
      '<!-- pagebreak -->',
      '## Three',
      'c',
    ].join('\n\n');
    const { inspected } = await pdfOf(source, true);
    const [first] = inspected.pages;
    expect(first === undefined ? '' : textOf(first)).toMatch(/Contents One 1 Two 2 Three 3/);
    expect(inspected.outline.map(({ title, depth, page }) => [title, depth, page])).toEqual([
      ['One', 1, 1],
      ['Two', 1, 2],
      ['Three', 2, 3],
    ]);
  });

  it('names missing characters with their line', async () => {
    const { diagnostics } = await pdfOf('Fine.\n\nBad \u{13000} here.\n');
    const missing = diagnostics.filter(({ code }) => code === 'glyph-missing');
    expect(missing.map(({ message, position }) => [position?.start.line, message])).toEqual([
      [3, 'No font has a glyph for U+13000 (1 in all); PDF shows a replacement.'],
    ]);
  });

  it('links notes and their marks both ways', async () => {
    const { inspected } = await pdfOf('Text[^a] and more[^b].\n\n[^a]: First note.\n[^b]: Second note.\n');
    const [only] = inspected.pages;
    expect(only?.links.map(({ targetPage }) => targetPage)).toEqual([1, 1, 1, 1]);
    expect(allText(inspected)).toContain('Firstnote.');
  });

  it('repeats the head of a table on each page', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => `| row${index} | x |`).join('\n');
    const { inspected } = await pdfOf(`| Name | Value |\n|---|---|\n${rows}\n`);
    expect(inspected.pages.length).toBeGreaterThan(2);
    for (const one of inspected.pages) expect(textOf(one)).toContain('Name Value');
    for (let row = 0; row < 120; row += 1) expect(allText(inspected)).toContain(`row${row}x`);
  });

  it('keeps the spaces and lines of code, and wraps long ones', async () => {
    const { inspected } = await pdfOf(`\`\`\`js\nif (a) {\n  b(${"'long', ".repeat(30)});\n}\n\`\`\`\n`);
    const items = inspected.pages[0]?.items ?? [];
    const opening = items.find(({ text }) => text.startsWith('if'));
    const inner = items.find(({ text }) => text.trimStart().startsWith('b'));
    expect(inner?.yPt).toBeGreaterThan(opening?.yPt ?? 0);
    for (const item of items) expect(item.xPt + item.widthPt).toBeLessThan(595 - 85 + 1);
  });

  it('sets a chart that cannot be drawn as a table of its numbers, numbered as a figure', async () => {
    const chart = [
      '```chart',
      'type: bar',
      'title: Yield',
      'categories: [Rye, Oats]',
      'series: [{name: Tons, values: [3.5, 12]}]',
      '```',
    ];
    const { inspected } = await pdfOf(chart.join('\n'));
    const text = allText(inspected);
    for (const part of ['Rye', 'Oats', '3.5', '12', 'Tons', 'Figure1.Yield']) expect(text).toContain(part);
  });

  it('keeps a short table on one page, wherever it begins', async () => {
    for (let count = 24; count < 34; count += 1) {
      const filler = Array.from({ length: count }, (_, index) => `Filler ${index}.`).join('\n\n');
      const { inspected } = await pdfOf(
        `${filler}\n\n| h1 | h2 |\n|---|---|\n| cella | x |\n| cellb | y |\n| cellc | z |\n`,
      );
      expect(inspected.pages.filter((page) => /cell[abc]/.test(textOf(page)))).toHaveLength(1);
    }
  });

  it('says of every construct what became of it', async () => {
    const { output } = await pdfOf('$$\nx\n$$\n\n::: notes\nSay this.\n:::\n');
    expect(output.outcomes.find(({ kind }) => kind === 'mathBlock')?.support).toBe('native');
    expect(output.outcomes.find(({ kind }) => kind === 'speakerNotes')?.support).toBe('dropped');
    expect(output.facts).toEqual({ pages: 1 });
  });

  it('draws no paragraph beyond the margins in any direction', async () => {
    const { inspected } = await pdfOf(
      '---\nlang: ar\n---\n\n# عنوان\n\nنص عربي مع English text.\n\n- بند\n- بند آخر\n',
    );
    for (const { xPt, widthPt } of inspected.pages.flatMap(({ items }) => items)) {
      expect(xPt).toBeGreaterThanOrEqual(84.5);
      expect(xPt + widthPt).toBeLessThanOrEqual(595.28 - 84.5);
    }
  });
});
