import { defaultConfig, renderConfigFor } from '@octavo/core';
import type { InspectedPdf, StructureNode } from '@octavo/testkit';
import { inspectPdf, inspectStructure, printStructure, qpdfCheck } from '@octavo/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { pdfDeckRenderer } from '../../src/pdf/index.ts';
import { planMarkdown } from '../plan-markdown.ts';
import { packageHost } from './package-host.ts';

const source = `---
title: A talk
author: Ann
slide-level: 2
---

# Part one

## Lists

- one
  1. nested
- [ ] open

See [the table](#numbers) and [a page](https://example.org).

::: notes
Say *this*, as [they](https://example.com/they) do.
:::

## Numbers

| Name | Value |
| ---- | ----: |
| a    | 1     |

## Code

\`\`\`js
if (a) {
    b();
}
\`\`\`

## Remarks

> Quoted words.

> [!NOTE]
> Boxed words.
`;

it('sets a table with empty cells as large as it was planned', async () => {
  const rows = Array.from({ length: 10 }, (_, index) => `| row ${index} | words | |`).join('\n');
  const { resolved } = await planMarkdown(`# T\n\n## Terms\n\n| A | B | C |\n| - | - | - |\n${rows}\n`);
  const config = renderConfigFor(resolved, defaultConfig);
  const context = { theme: defaultConfig.theme, config, host: packageHost };
  const { bytes } = await pdfDeckRenderer.render(resolved, context);
  const { pages } = await inspectPdf(bytes);
  const cells = pages.flatMap(({ items }) => items).filter(({ text }) => text.startsWith('row'));
  expect(cells).toHaveLength(10);
  for (const { sizePt } of cells) expect(sizePt).toBeGreaterThanOrEqual(12);
});

describe('a PDF deck', () => {
  let read: InspectedPdf;
  let structure: readonly (readonly StructureNode[])[];
  let bytes: Uint8Array;
  let titles: readonly string[];

  beforeAll(async () => {
    const { resolved, deck } = await planMarkdown(source);
    titles = deck.slides.map(({ title }) => title);
    const config = renderConfigFor(resolved, {
      ...defaultConfig,
      slides: { ...defaultConfig.slides, level: 2 },
    });
    const { theme } = defaultConfig;
    const result = await pdfDeckRenderer.render(resolved, {
      theme,
      config: { ...config, pdf: { ...config.pdf, standard: 'ua-1' } },
      host: packageHost,
    });
    // The standard is claimed only where the checker finds no fault.
    expect(result.diagnostics).toEqual([]);
    expect(result.facts).toMatchObject({ pages: titles.length, slides: titles.length });
    bytes = result.bytes;
    read = await inspectPdf(bytes);
    structure = await inspectStructure(bytes);
  });

  it('has a page a slide, of the slide’s size', async () => {
    expect(read.pages.map(({ widthPt, heightPt }) => [widthPt, heightPt])).toEqual(
      titles.map(() => [960, 540]),
    );
    expect(await qpdfCheck(bytes)).toEqual([]);
  });

  it('has an outline of the titles, slides under the one that opens their part', () => {
    expect(read.outline.map(({ title, page }) => [title, page])).toEqual(
      titles.map((title, index) => [title, index + 1]),
    );
    expect(read.outline.find(({ title }) => title === 'Lists')?.depth).toBe(2);
    expect(read.outline.find(({ title }) => title === 'Part one')?.depth).toBe(1);
  });

  it('says what it is', () => {
    expect(read.metadata).toMatchObject({ title: 'A talk', author: 'Ann', language: 'en' });
  });

  it('links to slides and out of the deck', () => {
    const links = read.pages.flatMap((page) => page.links);
    expect(links.map(({ url, targetPage }) => url ?? titles[(targetPage ?? 0) - 1])).toEqual([
      'Numbers',
      'https://example.org/',
    ]);
  });

  it('has what the speaker says as comments, links with their addresses', () => {
    const page = read.pages[titles.indexOf('Lists')];
    expect(page?.comments).toEqual(['Say this, as they <https://example.com/they> do.']);
  });

  it('makes each slide a section with its heading, and keeps lists, tables, code and boxes', () => {
    const outlineOf = (title: string): string => printStructure(structure[titles.indexOf(title)] ?? []);
    expect(outlineOf('Lists')).toMatch(/Sect\n +H1 "Lists"\n +L\n/);
    expect(outlineOf('Lists')).toMatch(/LI\n +Lbl.*\n +LBody\n(?:.*\n)*? +L\n/);
    expect(outlineOf('Numbers')).toMatch(/TH "Name"\n +TH "Value"[\s\S]*TD "a"\n +TD "1"/);
    expect(outlineOf('Code')).toMatch(/H1 "Code"\n +Code /);
    expect(outlineOf('Remarks')).toMatch(
      /BlockQuote[\s\S]*Quoted words[\s\S]*(?:Aside|Div)[\s\S]*Boxed words/,
    );
  });

  it('keeps the indents of code', () => {
    const items = read.pages[titles.indexOf('Code')]?.items ?? [];
    const left = (text: string): number => items.find((item) => item.text.trim().startsWith(text))?.xPt ?? 0;
    expect(left('b') - left('if')).toBeGreaterThan(20);
  });

  it('is made with fonts as wide as those that were measured', () => {
    const fonts = new Set(read.pages.flatMap(({ items }) => items.map(({ font }) => font.split('-')[0])));
    expect(fonts).toEqual(new Set(['Carlito', 'SourceCodePro']));
  });
});
