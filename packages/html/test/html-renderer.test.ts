import { createHash } from 'node:crypto';
import type { UserConfig } from '@octavo/core';
import { renderConfigFor } from '@octavo/core';
import { descendants, htmlErrors, inspectHtmlPage, parseHtml, textOf } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { createHtmlRenderer, pageStyle } from '../src/index.ts';
import { resolveMarkdown } from './resolve-markdown.ts';
import { squareHost } from './square-host.ts';

async function pageOf(
  source: string,
  settings: UserConfig = {},
  { sourceLines = false } = {},
): Promise<string> {
  const { resolved, config, host } = await resolveMarkdown(source, settings, squareHost);
  const context = { theme: config.theme, config: renderConfigFor(resolved, config), host };
  const { bytes } = await createHtmlRenderer({ sourceLines }).render(resolved, context);
  return new TextDecoder().decode(bytes);
}

const inspect = (page: string) => inspectHtmlPage(new TextEncoder().encode(page));
const elements = (page: string, name: string) =>
  Array.from(descendants(parseHtml(page))).filter((element) => element.name === name);

describe('the page of an article', () => {
  it('lets itself load nothing: its policy names the hash of its style sheet, and nothing is styled or run elsewhere', async () => {
    const page = await pageOf('# T\n\n```js\nlet a = 1;\n```\n');
    const [style] = elements(page, 'style').map(textOf);
    const hash = createHash('sha256')
      .update(style ?? '')
      .digest('base64');
    const policy = elements(page, 'meta').find(({ attributes }) => attributes['http-equiv'])?.attributes[
      'content'
    ];
    expect(policy).toBe(
      `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/<script| style="| on\w+=/);
    expect(style).not.toMatch(/url\(|@import|<\//);
  });

  it('says in its head who wrote it, when, and about what', async () => {
    const front = 'title: A *b*\nauthor: [Ada, Bob]\ndate: 2026-11-05\nkeywords: [x, y]\nabstract: In short.';
    const { title, metadata } = inspect(await pageOf(`---\n${front}\n---\n\nWords.`));
    expect(title).toBe('A b');
    expect(metadata).toEqual([
      ['viewport', 'width=device-width, initial-scale=1'],
      ['author', 'Ada'],
      ['author', 'Bob'],
      ['date', '2026-11-05'],
      ['description', 'In short.'],
      ['keywords', 'x, y'],
      ['generator', 'Octavo'],
    ]);
  });

  it('puts headings below the title, the sixth level in words', async () => {
    const page = await pageOf('---\ntitle: T\n---\n\n# One\n\n###### Six\n');
    expect(inspect(page).headings).toEqual([
      { level: 1, text: 'T' },
      { level: 2, text: 'One' },
      { level: 7, text: 'Six' },
    ]);
  });

  it('nests contents as headings are, with a link that skips them', async () => {
    const page = await pageOf('---\ntitle: T\ntoc: true\n---\n\n# A\n\n### B\n\n## C\n\n# D\n');
    const nested =
      /<ol><li><a href="#a">A<\/a><ol><li><a href="#b">B<\/a><\/li><li><a href="#c">C<\/a><\/li><\/ol><\/li><li><a href="#d">D<\/a><\/li><\/ol>/;
    expect(page).toMatch(nested);
    expect(page).toContain('<a class="skip" href="#article.text">');
    expect(await pageOf('# A\n')).not.toContain('class="skip"');
  });

  it('leads from each mark to its note and back', async () => {
    const { links, faults, notes } = inspect(await pageOf('a[^n] b[^n]\n\n[^n]: Words.\n'));
    expect(links).toEqual(['#/note-1', '#/note-1', '#/mark-1', '#/mark-1-2']);
    expect({ faults, notes }).toEqual({ faults: [], notes: [expect.stringContaining('Words.')] });
  });

  it('shows drawings with outlines for letters, whose fonts a reader may not have', async () => {
    const page = await pageOf('![Words](words.svg)\n');
    const [, data = ''] = /src="data:image\/svg\+xml;base64,([^"]*)"/.exec(page) ?? [];
    expect(Buffer.from(data, 'base64').toString()).toMatch(/<path d="m0 0l1 1"\/><\/svg>$/);
  });

  it('holds an image once that it shows twice, as large as it was asked for', async () => {
    const page = await pageOf(
      'A ![one](red.png) and ![two](red.png){width=50%}.\n\n![three](red.png){width=8px}\n',
    );
    expect(page.match(/data:image\/png/g)).toHaveLength(1);
    const shown = elements(page, 'svg')
      .slice(0, 3)
      .map(({ attributes }) => attributes);
    expect(shown).toMatchObject([
      { 'aria-label': 'one', width: '4', height: '3' },
      { 'aria-label': 'two', class: 'raster width-50' },
      { 'aria-label': 'three', width: '8', height: '6' },
    ]);
  });

  it('makes a picture exactly as wide as it was asked for; a fragment as near as any style sheet has it', async () => {
    const source = '![one](red.png){width=37.5%} ![two](red.png){width=2%} ![three](red.png){width=200%}\n';
    const page = await pageOf(source);
    const classesIn = (text: string) =>
      Array.from(text.matchAll(/class="raster ([^"]*)"/g), ([, name]) => name);
    expect(classesIn(page)).toEqual(['width-37-5', 'width-2', 'width-100']);
    expect(page).toContain('.octavo .width-37-5{inline-size:37.5%}');
    expect(page).toContain('.octavo .width-2{inline-size:2%}');
    expect(page).not.toContain('style=');
    const fragment = await pageOf(`---\nhtmlPage: { fragment: true }\n---\n\n${source}`);
    expect(classesIn(fragment)).toEqual(['width-35', 'width-5', 'width-100']);
  });

  it('passes on no script, raw markup or address that runs something', async () => {
    const page = await pageOf(
      '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n[a](javascript:alert(1)) `</style>` "><b>\n',
    );
    expect(page).not.toMatch(/<script|<img|onerror=|href="javascript|<b>/);
    expect(htmlErrors(page)).toEqual([]);
  });

  it('scrolls what may be too wide, under a name', async () => {
    const page = await pageOf(
      '| a | b | c | d | e |\n|-|-|-|-|-|\n| 1 | 2 | 3 | 4 | 5 |\n\n| a |\n|-|\n| 1 |\n',
    );
    const frames = elements(page, 'div').filter(({ attributes }) => attributes['class'] === 'wide');
    expect(frames.map(({ attributes }) => [attributes['tabindex'], attributes['aria-label']])).toEqual([
      ['0', 'Table'],
    ]);
  });

  it('is the article alone when a fragment is asked for', async () => {
    const page = await pageOf('---\nhtmlPage: { fragment: true }\nlang: ar\n---\n\nWords.\n');
    expect(page).toMatch(/^<article class="octavo" lang="ar" dir="rtl">[\s\S]*<\/article>\n$/);
    expect(htmlErrors(page)).toEqual([]);
  });

  it('says on which line each block begins for a preview, and only then', async () => {
    const source = '# A\n\nWords.\n\n- item\n';
    const lines = /data-line="(\d+)"/g;
    const marked = await pageOf(source, {}, { sourceLines: true });
    expect(Array.from(marked.matchAll(lines), ([, line]) => line)).toEqual(
      expect.arrayContaining(['3', '5']),
    );
    expect(await pageOf(source)).not.toMatch(lines);
  });
});

describe('pageStyle', () => {
  it('moves the looks of headings with the title', async () => {
    const { config } = await resolveMarkdown('');
    expect(pageStyle(config.theme, { titleLevel: 1, hasInitials: false })).toContain('.octavo .text h2{');
    expect(pageStyle(config.theme, { titleLevel: 1, hasInitials: false })).toContain(
      '.octavo .text h6[aria-level]{',
    );
    expect(pageStyle(config.theme, { titleLevel: 0, hasInitials: false })).toContain('.octavo .text h1{');
  });
});
