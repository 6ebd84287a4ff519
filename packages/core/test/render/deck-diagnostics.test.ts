import type { Renderer } from '@octavo/core';
import { convert, createDiagnostic, createMemoryHost, defaultConfig } from '@octavo/core';
import { expect, it } from 'vitest';

const source = '# Deck\n\n## A\n\n- Words <!-- .element: style="color: red" -->\n- More\n';

const rendererOf = (format: string): Renderer => ({
  format,
  extension: `.${format}`,
  mediaType: 'text/plain',
  render: async () => ({
    bytes: new Uint8Array(),
    outcomes: [],
    diagnostics: [createDiagnostic('slide-overflow', { title: 'A' })],
    facts: {},
  }),
});

async function codes(...formats: readonly string[]): Promise<readonly string[]> {
  const { diagnostics } = await convert(
    { source, format: 'markdown' },
    { config: defaultConfig, renderers: formats.map(rendererOf), host: createMemoryHost() },
  );
  return diagnostics.map(({ code }) => code);
}

it('tells of what only decks would follow where a deck is made', async () => {
  expect(await codes('pdf')).not.toContain('setting-unused');
  expect(await codes('pdf', 'pptx')).toContain('setting-unused');
});

it('says once what several formats find alike', async () => {
  expect(await codes('pptx', 'slides.html', 'slides.pdf')).toEqual(['setting-unused', 'slide-overflow']);
});
