import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/default-config.ts';
import { mergeConfig } from '../../src/config/merge-config.ts';
import { validateConfig } from '../../src/config/validate-config.ts';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import { convert } from '../../src/pipeline/convert.ts';
import type { Renderer } from '../../src/render/renderer.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { themes } from '../../src/theme/themes.ts';

interface Chosen {
  readonly theme: Theme | undefined;
  readonly diagnostics: readonly string[];
}

/** The theme that a renderer is handed for a source. */
async function themeFor(source: string, files: Readonly<Record<string, string>> = {}): Promise<Chosen> {
  let theme: Theme | undefined;
  const renderer: Renderer = {
    format: 'probe',
    extension: '.probe',
    mediaType: 'text/plain',
    render: async (_resolved, context) => {
      theme = context.theme;
      return { bytes: new Uint8Array(), outcomes: [], diagnostics: [], facts: {} };
    },
  };
  const bytes = Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  const { diagnostics } = await convert(
    { source, file: 'a.md', format: 'markdown' },
    {
      config: defaultConfig,
      renderers: [renderer],
      host: createMemoryHost(Object.fromEntries(bytes)),
    },
  );
  const shown = diagnostics.map(
    ({ code, file, position, hint }) => `${code} ${file}:${position?.start.line ?? '-'} ${hint ?? ''}`,
  );
  return { theme, diagnostics: shown };
}

test('front matter chooses a theme by its name', async () => {
  expect(await themeFor('---\ntheme: brief\n---\n\nText')).toEqual({ theme: themes.brief, diagnostics: [] });
});

test('front matter may change one, and say which', async () => {
  const { theme, diagnostics } = await themeFor(
    '---\ntheme:\n  base: book\n  colors: { accent: "#102030" }\n---\n\nText',
  );
  expect(diagnostics).toEqual([]);
  expect(theme?.colors.accent).toBe('#102030');
  expect(theme?.text).toEqual(themes.book.text);
});

test('an unknown name gets a suggestion at its place, and the document is set in the usual look', async () => {
  expect(await themeFor('---\ntitle: T\ntheme: breif\n---\n\nText')).toEqual({
    theme: themes.report,
    diagnostics: ['theme-unknown a.md:3 Did you mean `brief`?'],
  });
  const [far] = (await themeFor('---\ntheme: seriph\n---\n\nText')).diagnostics;
  expect(far).toContain('The themes are `report`, `brief`, `book`, `plain`');
});

test('themes of presentation tools are theirs', async () => {
  expect((await themeFor('---\nmarp: true\ntheme: uncover\n---\n\nText')).diagnostics).toEqual([]);
});

test('a file of one’s own is read beside the document and checked with its places', async () => {
  const file = 'base: brief\ncolors:\n  accent: "#123456"\n  acent: "#000000"\n';
  const { theme, diagnostics } = await themeFor('---\ntheme: ./house.yaml\n---\n\nText', {
    './house.yaml': file,
  });
  expect(theme?.colors.accent).toBe('#123456');
  expect(theme?.title.layout).toBe('cover');
  expect(diagnostics).toEqual(['config-unknown-key ./house.yaml:4 Did you mean `accent`?']);
});

test('a file that is not there, and one with a wrong value, are said', async () => {
  expect((await themeFor('---\ntheme: ./none.json\n---\n\nText')).diagnostics[0]).toMatch(
    /^theme-unreadable/,
  );
  const wrong = { './house.json': '{\n  "table": { "style": "stripes" }\n}' };
  const { diagnostics } = await themeFor('---\ntheme: ./house.json\n---\n\nText', wrong);
  expect(diagnostics).toEqual([expect.stringMatching(/^config-invalid .\/house.json:2 Correct the place/)]);
});

test('the changes of a project go with every theme that its documents choose', () => {
  const config = mergeConfig(
    defaultConfig,
    { theme: { colors: { accent: '#102030' } } },
    { theme: 'book' },
    { theme: { text: { sizePt: 12 } } },
  );
  expect(config.theme.colors.accent).toBe('#102030');
  expect(config.theme.text.sizePt).toBe(12);
  expect(config.theme.headings).toEqual(themes.book.headings);
});

test('a configuration with an unknown theme is warned of and used without it', () => {
  const { config, diagnostics } = validateConfig({ theme: 'reprot', toc: true });
  expect(config).toEqual({ toc: true });
  expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
    ['theme-unknown', 'Did you mean `report`?'],
  ]);
});
