import { describe, expect, it } from 'vitest';
import { outline, parse } from '../support/parse.ts';

describe('formulas', () => {
  it.each([
    ['$x^2$', ['inlineMath "x^2"']],
    ['$a\nb$', ['inlineMath "a b"']],
    ['值$y$。', ['text "值"', 'inlineMath "y"', 'text "。"']],
    ['a $\\$5$ b', ['text "a "', 'inlineMath "\\\\$5"', 'text " b"']],
    ['in $$z$$ line', ['text "in "', 'inlineMath "z"', 'text " line"']],
  ])('reads %j within a line', async (source, lines) => {
    const { document } = await parse(source);
    expect(
      outline(document)
        .split('\n')
        .slice(1)
        .map((line) => line.trim()),
    ).toEqual(lines);
  });

  it.each([
    ['$$\na = b\n$$\n', 'mathBlock "a = b"'],
    ['$$ a = b $$\n', 'mathBlock "a = b"'],
    ['$$\na\n$$ {#eq:one}\n', 'mathBlock #eq:one "a"'],
    ['$$\na\n$$ (two)\n', 'mathBlock #two "a"'],
    ['```math\na\n```\n', 'mathBlock "a"'],
  ])('reads %j as a block', async (source, line) => {
    expect(outline((await parse(source)).document)).toBe(line);
  });

  it('reads a formula in a quote without the marks of the quote', async () => {
    expect(outline((await parse('> $$\n> a\n> b\n> $$\n')).document)).toBe('blockQuote\n  mathBlock "a\\nb"');
  });

  it('keeps the formula fence of a code block as code', async () => {
    expect(outline((await parse('```\n$$\n```\n\n$$\na\n$$\n')).document)).toBe(
      'codeBlock - "$$"\nmathBlock "a"',
    );
  });
});
