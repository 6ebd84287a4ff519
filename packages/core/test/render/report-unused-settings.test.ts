import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/index.ts';
import { convert, createMemoryHost, defaultConfig } from '../../src/index.ts';

const host = createMemoryHost({});

async function diagnosticsOf(source: string, format: string): Promise<readonly Diagnostic[]> {
  const renderer = {
    format,
    extension: `.${format}`,
    mediaType: 'text/plain',
    render: async () => ({ bytes: new Uint8Array(), outcomes: [], diagnostics: [], facts: {} }),
  };
  const { diagnostics } = await convert(
    { source, format: 'markdown', file: 'test.md' },
    { config: defaultConfig, renderers: [renderer], host },
  );
  return diagnostics;
}

async function told(source: string, format: string): Promise<readonly string[]> {
  return (await diagnosticsOf(source, format)).map(({ code, message }) => `${code}: ${message}`);
}

describe('what a format does not follow is told', () => {
  const text = 'A paragraph of words.\n';

  it('of drop caps, once there is a paragraph that would have one', async () => {
    const source = `---\ndropCaps: first\n---\n\n${text}`;
    expect(await told(source, 'pptx')).toEqual([
      expect.stringContaining('`dropCaps` changes nothing in pptx'),
    ]);
    expect(await told(source, 'pdf')).toEqual([]);
    expect(await told(source, 'docx')).toEqual([]);
    expect(await told('---\ndropCaps: first\n---\n\n- item\n', 'pptx')).toEqual([]);
  });

  it('where the setting stands, however its key is written', async () => {
    const source = `---\ntitle: T\ndropCaps: first\nlist-of-tables: true\n---\n\n${text}\n| a |\n| - |\n| b |\n`;
    const found = await diagnosticsOf(source, 'pptx');
    const lines = found.map(({ message, position }) => [/`(\w+)/.exec(message)?.[1], position?.start.line]);
    expect(Object.fromEntries(lines)).toMatchObject({ dropCaps: 3, listOfTables: 4 });
  });

  it('of old-style figures', async () => {
    const source = `---\ntheme:\n  paragraph:\n    figures: old-style\n---\n\n${text}`;
    expect(await told(source, 'pptx')).toEqual([expect.stringContaining('figures')]);
    expect(await told(source, 'html')).toEqual([]);
  });

  it('of blocks that float, and of places that there are not', async () => {
    expect(await told('```js {float=top}\ncode\n```\n', 'docx')).toEqual([
      expect.stringContaining('`float=top` changes nothing in docx'),
    ]);
    expect(await told('```js {float=top}\ncode\n```\n', 'pdf')).toEqual([]);
    expect(await told('```js {float=bottom}\ncode\n```\n', 'pdf')).toEqual([
      expect.stringContaining('float-invalid: `float=bottom` is no place'),
    ]);
  });
});
