import type { CodeBlock, Diagnostic } from '@octavo/core';
import { convert, createMemoryHost, defaultConfig } from '@octavo/core';
import { walk } from '@octavo/core/model';
import { describe, expect, it } from 'vitest';

const snippet = `import { ref } from 'vue';

// #region count
  export function count() {
    // #region inner
    return ref(0);
    // #endregion inner
  }
// #endregion count

export const other = 1;
`;

async function read(
  line: string,
  front = 'mdc: true',
): Promise<{
  readonly codes: readonly CodeBlock[];
  readonly told: readonly Diagnostic[];
  readonly text: string;
}> {
  const files = {
    'snippets/external.ts': snippet,
    'crop.py':
      '# region crop\nregion = 1\n# region of interest\n#region Two words\nx = 2\n#endregion\n# endregion\ny = 3\n',
    'page.html': '<p>\n<!-- #region a -->\n<b>\n<!-- #endregion -->\n',
  };
  const host = createMemoryHost(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])),
  );
  const source = `---\n${front}\n---\n\n# Deck\n\n## A\n\n${line}\n`;
  const { resolved, diagnostics } = await convert(
    { source, file: 'deck.md', format: 'markdown' },
    { config: defaultConfig, renderers: [], host },
  );
  if (resolved === undefined) throw new Error('The source was not read.');
  const codes = Array.from(walk(resolved.document)).filter(
    (node): node is CodeBlock => node.type === 'codeBlock',
  );
  return {
    codes,
    told: diagnostics.filter(({ code }) => code === 'code-not-imported'),
    text: JSON.stringify(resolved.document.children),
  };
}

describe('the lines by which decks for Slidev take in code', () => {
  it('stand for all of a file, in the language of its name', async () => {
    const { codes, told } = await read('<<< @/snippets/external.ts');
    expect(codes).toMatchObject([{ language: 'ts', value: snippet.trimEnd() }]);
    expect(told).toEqual([]);
  });

  it('keep lines of a region that only speak of regions', async () => {
    const { codes } = await read('<<< @/crop.py#crop');
    expect(codes.map(({ value }) => value)).toEqual(['region = 1\n# region of interest\nx = 2']);
  });

  it('stand for a region, without its marks and its indent', async () => {
    const { codes } = await read('<<< @/snippets/external.ts#count');
    expect(codes).toMatchObject([{ value: 'export function count() {\n  return ref(0);\n}' }]);
    expect((await read('<<< ./page.html#a')).codes).toMatchObject([{ language: 'html', value: '<b>' }]);
  });

  it('keep the language and the lines that they name', async () => {
    const { codes } = await read('<<< @/snippets/external.ts#count js {2,3}');
    expect(codes).toMatchObject([{ language: 'js', meta: '{2,3}' }]);
  });

  it.each([
    ['<<< @/snippets/none.ts', 'snippets/none.ts'],
    ['<<< @/snippets/external.ts#none', '#'],
    ['<<< @/../secret.ts', '../secret.ts'],
    ['<<< /etc/passwd', '/etc/passwd'],
  ])('stay as they are, and are told of, where the code cannot be had: %s', async (line, part) => {
    const { codes, told, text } = await read(line);
    expect(codes).toEqual([]);
    expect(text).toContain(part === '#' ? '#none' : part);
    expect(told.map(({ position }) => position?.start.line)).toEqual([9]);
  });

  it('are words in documents that are no decks for Slidev', async () => {
    const { codes, told } = await read('<<< @/snippets/external.ts', 'title: T');
    expect([codes, told]).toEqual([[], []]);
  });
});
