import { createDiagnostic, defaultConfig, parseSource } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import { parse } from '../support/parse.ts';

const read = (source: string) => parseSource({ source, file: 'a.md', format: 'markdown' }, defaultConfig);

describe('front matter', () => {
  it('reads what it knows and keeps what it does not', async () => {
    const { document } = await parse(
      '---\ntitle: On *Things*\nauthors:\n  - name: Ana\n    affiliation: [1, Elsewhere]\n  - Bo\naffiliations:\n  - index: 1\n    name: Uni\ndate: 2026-11-23\nlang: pt_BR\nkeywords: a, b\nabstract: |\n  One.\n\n  Two.\nmine: { deep: [1] }\n---\n\nText\n',
    );
    expect(document.metadata).toMatchObject({
      title: [{ value: 'On ' }, { type: 'emphasis' }],
      authors: [
        { name: 'Ana', affiliations: ['Uni', 'Elsewhere'] },
        { name: 'Bo', affiliations: [] },
      ],
      date: '2026-11-23',
      lang: 'pt-BR',
      keywords: ['a', 'b'],
      abstract: [{ type: 'paragraph' }, { type: 'paragraph' }],
      extra: { mine: { deep: [1] } },
    });
  });

  it.each([
    ['---\ntitle: "open\n---\n\nText', 2],
    ['---\na: 1\na: 2\n---\n', 3],
    ['---\na: &x [1]\nb: *x\n---\n', 3],
  ])('says where %j is wrong', async (source, line) => {
    const { document, diagnostics } = await read(source);
    expect(document).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'front-matter-invalid', severity: 'error', file: 'a.md' }]);
    expect(diagnostics[0]?.position?.start.line).toBeGreaterThanOrEqual(line - 1);
  });

  it('refuses a mapping where text belongs', async () => {
    const { diagnostics } = await read('---\ntitle: { a: 1 }\n---\n');
    expect(diagnostics).toMatchObject([
      { code: 'front-matter-type', position: { start: { line: 2, column: 1 } } },
    ]);
  });
});

describe('sources', () => {
  it('refuses what is not UTF-8', async () => {
    const latin = await parseSource(
      { source: Uint8Array.of(0x61, 0xe9, 0x20), format: 'markdown' },
      defaultConfig,
    );
    expect(latin.diagnostics).toMatchObject([
      { code: 'source-encoding', position: { start: { line: 1, column: 2 } } },
    ]);
    const { message } = createDiagnostic('source-encoding', { encoding: 'UTF-16' });
    for (const source of [Uint8Array.of(0xff, 0xfe, 0x61, 0), Uint8Array.of(0x61, 0, 0x62, 0)]) {
      const utf16 = await parseSource({ source, format: 'markdown' }, defaultConfig);
      expect(utf16.diagnostics).toMatchObject([{ code: 'source-encoding', message }]);
    }
  });

  it('takes a byte order mark off before positions are counted', async () => {
    const { document } = await parse('\ufeff# Title\n');
    expect(document.children[0]?.position?.start).toEqual({ line: 1, column: 1, offset: 0 });
  });

  it('leaves out controls that no output may hold, and names them', async () => {
    const { document, diagnostics } = await parse('a\u0001b\ud800c');
    expect(document.children).toMatchObject([{ children: [{ value: 'abc' }] }]);
    expect(diagnostics).toMatchObject(
      [{ code: 'source-invalid-characters', message: /2 characters.*U\+0001, U\+D800/ }].map(
        ({ message, ...rest }) => ({ ...rest, message: expect.stringMatching(message) }),
      ),
    );
  });

  it.each([
    `${'> '.repeat(10_000)}a`,
    `${'- '.repeat(5000)}a`,
    `${'*a **a '.repeat(300)}b${' a** a*'.repeat(300)}`,
  ])('refuses bottomless nesting with a place', async (source) => {
    const { document, diagnostics } = await read(source);
    expect(document).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'source-too-deep', position: { start: { line: 1 } } }]);
  });
});
