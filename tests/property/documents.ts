import fc from 'fast-check';

/** Words as people write them, in several scripts, and what breaks careless parsers. */
const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'alpha',
      'beta',
      'Größe',
      'naïve',
      '10:30',
      '$5',
      '中文',
      'слово',
      'שלום',
      'x²',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'a_b',
      '*',
      '`',
      '[x]',
      '<b>',
      '&amp;',
      '\\',
      '|',
      '#',
      '~',
      '^',
      ':::',
      '{a}',
      '$',
      '@x',
      '![',
      '](',
    ),
  },
  { weight: 2, arbitrary: fc.string({ maxLength: 8, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 4, unit: 'binary' }) },
);

const phrase = fc.array(word, { minLength: 1, maxLength: 12 }).map((found) => found.join(' '));

const inline = fc.oneof(
  { weight: 5, arbitrary: phrase },
  phrase.map((text) => `**${text}**`),
  phrase.map((text) => `*${text}*`),
  phrase.map((text) => `\`${text}\``),
  phrase.map((text) => `[${text}](#alpha)`),
  phrase.map((text) => `[${text}](https://example.com/)`),
  phrase.map((text) => `![${text}](missing.png)`),
  phrase.map((text) => `${text}[^n]`),
  phrase.map((text) => `~~${text}~~ <sub>${text}</sub> $${text}$`),
);

const line = fc
  .array(inline, { minLength: 1, maxLength: 4 })
  .map((found) => found.join(' ').replaceAll(/[\n\r]/g, ' '));

const block = fc.oneof(
  { weight: 4, arbitrary: line },
  fc.tuple(fc.integer({ min: 1, max: 6 }), line).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
  fc.array(line, { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item, index) => `${index + 1}. ${item}\n   - ${item}`).join('\n')),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `> ${item}`).join('\n')),
  line.map((text) => `\`\`\`js\n${text}\n\`\`\``),
  fc
    .array(fc.tuple(phrase, phrase), { minLength: 1, maxLength: 3 })
    .map((rows) =>
      `| a | b |\n|---|:-:|\n${rows.map(([left, right]) => `| ${left} | ${right} |`).join('\n')}`.replaceAll(
        '\r',
        '',
      ),
    ),
  line.map((text) => `::: note ${text}\n${text}\n:::`),
  line.map((text) => `::: only slides\n${text}\n:::`),
  line.map((text) => `> [!TIP]\n> ${text}`),
  line.map((text) => `term\n: ${text}`),
  line.map((text) => `<div>${text}</div>`),
  line.map((text) => `$$\n${text}\n$$`),
  fc.constantFrom('---', '<!-- pagebreak -->', '::slidebreak', '::: bibliography\n:::', '[^n]: A *note*.'),
);

/** Markdown of a few blocks that mixes every construct. */
export const markdown: fc.Arbitrary<string> = fc
  .array(block, { maxLength: 8 })
  .map((blocks) => `${blocks.join('\n\n')}\n`);

/** Words that a reader of plain text would expect to come out as they went in. */
export const plainPhrase: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      'at 10:30',
      'by 12:45:10',
      '[@doi:10.1/x]',
      '$5 and $6',
      ':smile',
      'a:b',
      'C:\\temp',
      '5 > 3',
      'Q&A',
      'C++',
      'foo_bar_baz',
      '50%',
      'e.g.',
      'user@example',
      '#3',
      'x = {y}',
      '3 * 4 * 5',
      'one::two',
      '(c)',
      '«¿qué?»',
      '“so”',
      'key:value',
      '::name',
      'a ::: b',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((found) => `Then ${found.join(' then ')} end.`);
