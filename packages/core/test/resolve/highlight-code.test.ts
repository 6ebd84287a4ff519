import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodeBlock } from '../../src/model/nodes/code-block.ts';
import type { Document } from '../../src/model/nodes/document.ts';
import { languageAliases } from '../../src/resolve/highlight/language-aliases.ts';
import { languageLoaders } from '../../src/resolve/highlight/language-loaders.ts';
import { highlightCode } from '../../src/resolve/highlight-code.ts';
import type { HighlightedCode } from '../../src/resolve/resolved-document.ts';

function documentOf(...blocks: readonly Omit<CodeBlock, 'type' | 'id'>[]): Document {
  return {
    type: 'document',
    schemaVersion: 1,
    id: 'document',
    metadata: { authors: [], keywords: [], extra: {} },
    children: blocks.map((block, index) => ({ type: 'codeBlock', id: `code-${index}`, ...block })),
    footnotes: [],
  };
}

async function highlight(value: string, language?: string): Promise<HighlightedCode> {
  const table = await highlightCode(documentOf({ value, ...(language === undefined ? {} : { language }) }));
  return table['code-0'] ?? [];
}

const textOf = (lines: HighlightedCode): string =>
  lines.map((line) => line.map((token) => token.value).join('')).join('\n');

describe('highlightCode', () => {
  test('colours a language by the kinds of its tokens', async () => {
    expect(await highlight('const answer = 42; // why\nf("a<b&c")', 'ts')).toEqual([
      [
        { kind: 'keyword', value: 'const' },
        { kind: 'plain', value: ' answer = ' },
        { kind: 'number', value: '42' },
        { kind: 'plain', value: '; ' },
        { kind: 'comment', value: '// why' },
      ],
      [
        { kind: 'function', value: 'f' },
        { kind: 'plain', value: '(' },
        { kind: 'string', value: '"a<b&c"' },
        { kind: 'plain', value: ')' },
      ],
    ]);
  });

  test('carries a kind over the lines of a token, and keeps empty lines', async () => {
    expect(await highlight('/* a\n\n b */', 'C')).toEqual([
      [{ kind: 'comment', value: '/* a' }],
      [],
      [{ kind: 'comment', value: ' b */' }],
    ]);
  });

  test('colours what is put in and taken out', async () => {
    expect(await highlight('-old\n+new', 'diff')).toEqual([
      [{ kind: 'deleted', value: '-old' }],
      [{ kind: 'inserted', value: '+new' }],
    ]);
  });

  test('colours a language within another', async () => {
    const [line = []] = await highlight('<script>let a = 1</script>', 'html');
    expect(line).toContainEqual({ kind: 'keyword', value: 'let' });
    expect(line).toContainEqual({ kind: 'number', value: '1' });
  });

  test.each([undefined, 'klingon', 'toString', '__proto__'])('leaves language %s plain', async (language) => {
    expect(await highlight('if (x)\n\treturn', language)).toEqual([
      [{ kind: 'plain', value: 'if (x)' }],
      [{ kind: 'plain', value: '\treturn' }],
    ]);
  });

  test('leaves very long code plain', async () => {
    const lines = await highlight('let a = 1\n'.repeat(5_001), 'js');
    expect(new Set(lines.flat().map((token) => token.kind))).toEqual(new Set(['plain']));
    expect(lines).toHaveLength(5_002);
  });

  test.each(['c', 'typescript', 'haskell', 'fsharp', 'haml', 'dos'])(
    'does not hang on monotonous %s',
    async (name) => {
      // Of this process: what others do meanwhile is no fault of ours.
      const started = process.cpuUsage();
      for (const piece of ['a', 'a\n', 'a ', '\n', '_'])
        await highlight(piece.repeat(49_000 / piece.length), name);
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(10_000);
    },
  );

  test('reads the blocks of notes and of the abstract', async () => {
    const block: CodeBlock = { type: 'codeBlock', id: 'note-code', value: 'x' };
    const document: Document = {
      ...documentOf(),
      metadata: { authors: [], keywords: [], extra: {}, abstract: [{ ...block, id: 'abstract-code' }] },
      footnotes: [{ type: 'footnoteDefinition', id: 'note', label: 'n', children: [block] }],
    };
    expect(Object.keys(await highlightCode(document)).sort()).toEqual(['abstract-code', 'note-code']);
  });

  test('has a grammar behind every name and alias', async () => {
    const names = [...Object.keys(languageLoaders), ...languageAliases.keys()];
    const blocks = names.map((language) => ({ language, value: 'if "a" < 1 then\nend' }));
    const table = await highlightCode(documentOf(...blocks));
    expect(Object.values(table).map(textOf)).toEqual(blocks.map((block) => block.value));
  });

  test('keeps the text to the character', async () => {
    const language = fc.constantFrom(
      'html',
      'js',
      'php',
      'bash',
      'markdown',
      'yaml',
      'diff',
      'latex',
      'none',
    );
    const snippet = fc.constantFrom(
      '<?php ',
      '</script>',
      '&amp;',
      '<span class="',
      '\r\n',
      '\n',
      '\t',
      '```',
      '$(',
    );
    const value = fc.array(fc.oneof(snippet, fc.string({ unit: 'binary' })), { maxLength: 8 });
    const property = fc.asyncProperty(
      value.map((parts) => parts.join('')),
      language,
      async (code, name) => {
        expect(textOf(await highlight(code, name))).toBe(code);
      },
    );
    await fc.assert(property, { numRuns: 150 });
  });
});
