import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { importPlainText } from '../../src/import/import-plain-text.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

function textOf(node: Nodes): string {
  if ('value' in node && node.type !== 'yaml') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(textOf).join(isInline(node) ? '' : '\n') : '';
}

function isInline(node: Nodes): boolean {
  return ['paragraph', 'heading', 'emphasis', 'link', 'strong', 'delete', 'tableCell'].includes(node.type);
}

/** The words of the Markdown as a reader sees them, the headings that were offered left out. */
function wordsOf(markdown: string, offered: ReadonlySet<string>): readonly string[] {
  const root: Root = processor.parse(markdown);
  const [first] = root.children;
  const title: unknown = first?.type === 'yaml' ? parse(first.value).title : undefined;
  const titleText = typeof title === 'string' ? textOf(processor.parse(`x ${title}`)).slice(2) : '';
  const blocks = root.children.filter((node) => node.type !== 'heading' || !offered.has(textOf(node)));
  return words([titleText, ...blocks.map(textOf)].join('\n'));
}

/** Words without the signs that may change or begin a list or a quotation. */
function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}?@#$%&=+|^~`<>[\]{}\\/:;,.!]+/gu) ?? [];
}

const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-zA-Zéñçã]{1,9}[,.]?$/) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '"quoted"',
      "don't",
      "'90s",
      '*star*',
      '_under_',
      '`tick`',
      '[link](x)',
      '[x]:',
      '<b>',
      '</b>',
      '&amp;',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '#',
      '##',
      '1.',
      '2)',
      '+',
      '>',
      '|',
      '~~no~~',
      '$x$',
      '$5',
      '\\',
      '\\*',
      '!',
      '[^1]',
      '{#a}',
      'a@b.example',
      'http://x.example/a_b_c',
      '===',
      ':::',
      'S?o',
    ),
  },
);
const line = fc.array(word, { minLength: 2, maxLength: 30 }).map((list) => list.join(' '));

describe('what is imported', () => {
  test('has all words of the text, in order', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\n\n', '\r\n'),
        (lines, end) => {
          const source = `Title of it all${end}${lines.map((text) => `w ${text}`).join(end)}`;
          const { markdown, diagnostics } = importPlainText(source);
          expect(diagnostics.some(({ code }) => code === 'import-heading')).toBe(false);
          expect(wordsOf(markdown, new Set())).toEqual(words(source));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('has every letter of any text, in order', () => {
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\n\n', '\n  '),
        (lines, end) => {
          const source = lines.join(end);
          const { markdown } = importPlainText(source);
          expect(letters(wordsOf(markdown, new Set()).join(' '))).toBe(letters(words(source).join(' ')));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('never fails, and ends in time, on any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (source) => {
        const { markdown, diagnostics } = importPlainText(source);
        expect(markdown).not.toMatch(/(?!\s)[^\P{Cc}\u0080-\u009F]/u);
        expect(importPlainText(source).diagnostics).toEqual(diagnostics);
      }),
      { numRuns: 200 },
    );
    for (const piece of [
      'a',
      'a?',
      '"',
      "'",
      '- ',
      '> ',
      'a@',
      '1. a\n',
      '> a\n',
      '- a\n  ',
      'a b\n',
      'http://a.b ',
      'Ã£',
    ])
      importPlainText(piece.repeat(20_000));
  }, 300_000);
});
