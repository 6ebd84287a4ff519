import { describe, expect, it } from 'vitest';
import { resolve } from '../support/parse.ts';

const codes = (diagnostics: readonly { code: string; position?: { start: { line: number } } }[]) =>
  diagnostics.map(({ code, position }) => `${code}:${position?.start.line}`);

describe('anchors and references', () => {
  it('are unique, keep every script, and lead where labels say', async () => {
    const { resolved, diagnostics } = await resolve(
      '# Über uns\n\n# 中文 标题\n\n# Über uns\n\n[a](#über-uns) [b](#%E4%B8%AD%E6%96%87-%E6%A0%87%E9%A2%98)\n',
    );
    expect(resolved.toc.map(({ anchor }) => anchor)).toEqual(['über-uns', '中文-标题', 'über-uns-1']);
    expect(Object.values(resolved.references).map(({ anchor }) => anchor)).toEqual(['über-uns', '中文-标题']);
    expect(diagnostics).toEqual([]);
  });

  it('name figures, tables, formulas and sections', async () => {
    const { resolved } = await resolve(
      '# First {#sec:one}\n\n## Second {#sec:two}\n\n![x](x.png "C"){#fig:x}\n\n| a |\n|---|\n| b |\n\n: T {#tbl:t}\n\n$$\na\n$$ {#eq:a}\n\n# Other\n\n[@sec:two] [@fig:x] [@tbl:t] [@eq:a]\n',
      { numberHeadings: true },
    );
    expect(Object.values(resolved.references).map(({ text }) => text.replace('\u00a0', ' '))).toEqual([
      'Section 1.1',
      'Figure 1',
      'Table 1',
      'Equation 1',
    ]);
  });

  it('say what is not there, and what may be meant', async () => {
    const { diagnostics } = await resolve(
      '# Introduction\n\n# Other\n\nSee [x](#introductoin), [@fig:none] and [^gone].\n',
    );
    expect(codes(diagnostics)).toEqual([
      'reference-unresolved:5',
      'reference-unresolved:5',
      'footnote-undefined:5',
    ]);
    expect(diagnostics[0]?.hint).toBe('Did you mean `introduction`?');
  });

  it('say when a label is given twice', async () => {
    const { diagnostics } = await resolve('# A {#x}\n\n# B {#x}\n');
    expect(diagnostics).toMatchObject([
      { code: 'label-duplicate', message: expect.stringContaining('line 1') },
    ]);
  });
});

describe('headings', () => {
  it('are numbered when asked', async () => {
    const { resolved } = await resolve('# A\n\n## B\n\n## C\n\n# D\n\n## E\n', { numberHeadings: true });
    expect(resolved.toc.map(({ number }) => number)).toEqual(['1', '1.1', '1.2', '2', '2.1']);
  });

  it('say when a level is skipped or the words are missing', async () => {
    const { diagnostics } = await resolve('# A\n\n# B\n\n### C\n\n#\n');
    expect(codes(diagnostics)).toEqual(['heading-skipped:5', 'heading-empty:7']);
  });

  it('of quotes and call-outs stay out of the contents', async () => {
    const { resolved } = await resolve('# A\n\n> # Q\n\n::: note\n# N\n:::\n\n::: columns\n# C\n:::\n');
    expect(resolved.toc.map(({ text }) => text)).toEqual(['A', 'C']);
  });
});

describe('notes', () => {
  it('are numbered in the order in which the text refers to them', async () => {
    const { resolved, diagnostics } = await resolve(
      'b[^b] a[^a] b[^b]\n\n[^a]: A, see [^c]\n[^b]: B\n[^c]: C\n[^d]: D\n',
    );
    expect(
      resolved.footnotes.map(({ label, number, references }) => [label, number, references.length]),
    ).toEqual([
      ['b', 1, 2],
      ['a', 2, 1],
      ['c', 3, 1],
    ]);
    expect(codes(diagnostics)).toEqual(['footnote-unused:6']);
  });
});

describe('language', () => {
  it.each([
    ['Hello there', 'en', 'ltr'],
    ['这是一段中文', 'zh-Hans', 'ltr'],
    ['これはペンです', 'ja', 'ltr'],
    ['هذا نص عربي', 'ar', 'rtl'],
    ['---\nlang: he\n---\n\nx', 'he', 'rtl'],
  ])('of %j is %s', async (source, language, direction) => {
    const { resolved } = await resolve(source);
    expect([resolved.language, resolved.direction]).toEqual([language, direction]);
  });

  it('tells how a date is written', async () => {
    const { resolved } = await resolve('---\nlang: es\ndate: 2026-11-23\n---\n\nx');
    expect(resolved.date).toBe('23 de noviembre de 2026');
  });
});
