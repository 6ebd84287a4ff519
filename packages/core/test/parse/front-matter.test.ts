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

  it('says what is set wrongly, where, and what it takes', async () => {
    const { diagnostics } = await read(
      '---\ntoc: deep\npdf: { standard: ua-2 }\ndocx:\n  pageNumber: false\n  embedModel: perhaps\nslide-level: 1.5\n---\n\nText\n',
    );
    expect(
      diagnostics.map(({ code, message, hint, position }) => [code, message, hint, position?.start]),
    ).toMatchObject([
      [
        'front-matter-type',
        expect.stringContaining('`toc` should be true or false, or'),
        expect.anything(),
        { line: 2, column: 1 },
      ],
      [
        'front-matter-type',
        expect.stringContaining('`pdf.standard` should be "none" or "ua-1"'),
        expect.anything(),
        { line: 3, column: 8 },
      ],
      [
        'front-matter-unknown-key',
        expect.stringContaining('`docx.pageNumber`'),
        'Did you mean `pageNumbers`?',
        { line: 5, column: 3 },
      ],
      [
        'front-matter-type',
        expect.stringContaining('`docx.embedModel` should be true or false, not "perhaps"'),
        expect.anything(),
        { line: 6, column: 3 },
      ],
      [
        'front-matter-type',
        expect.stringContaining('`slide-level` should be a whole number'),
        expect.anything(),
        { line: 7, column: 1 },
      ],
    ]);
  });

  it("takes a slip of the pen for one, and other keys for the author's own", async () => {
    const { diagnostics } = await read(
      '---\ntitel: A\nauthor: B\nautor: C\nlayout: page\ndata: 1\nsubtitel: D\n---\n\nText\n',
    );
    expect(diagnostics.map(({ message, hint }) => [message.match(/`(.+)`/)?.[1], hint])).toEqual([
      ['titel', 'Did you mean `title`?'],
      ['subtitel', 'Did you mean `subtitle`?'],
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
