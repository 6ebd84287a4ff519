import { describe, expect, it } from 'vitest';
import { outline, parse } from '../support/parse.ts';

describe('fenced divisions', () => {
  it('closes the innermost with each bare fence, whatever the number of colons', async () => {
    const { document } = await parse(
      ':::: columns\n::: column\na\n:::\n::: column\nb\n:::::\n::::\n\n- after\n',
    );
    expect(outline(document)).toBe(
      [
        'container columns',
        '  container column',
        '    paragraph',
        '      text "a"',
        '  container column',
        '    paragraph',
        '      text "b"',
        'list - tight',
        '  listItem',
        '    paragraph',
        '      text "after"',
      ].join('\n'),
    );
  });

  it('does not take a fence inside code for its end', async () => {
    const { document } = await parse('::: note\n```\n:::\n```\n:::\n');
    expect(outline(document)).toBe('callout note\n  codeBlock - ":::"');
  });

  it.each([
    [':::note\na\n:::', 'callout note'],
    ['::: tip Take *care*\na\n:::', 'callout tip'],
    ['::: {.warning}\na\n:::', 'callout warning'],
    [':::{important}\na\n:::', 'callout important'],
    ['::: only slides, pdf\na\n:::', 'conditional only slides pdf'],
    ['::: except docx\na\n:::', 'conditional except docx'],
    ['::: notes\na\n:::', 'speakerNotes'],
    ['::: pullquote\na\n:::', 'blockQuote'],
    ['::: keypoints\na\n:::', 'container keypoints'],
    ['::: key-points\na\n:::', 'container keypoints'],
    ['::: {.pull-quote}\na\n:::', 'blockQuote'],
  ])('reads %j', async (source, first) => {
    expect(outline((await parse(source)).document).split('\n')[0]).toBe(first);
  });

  it('reads the words after a call-out as its title', async () => {
    const { document } = await parse('::: tip Take *care*\na\n:::');
    expect(outline(document)).toBe(
      'callout tip\n  text "Take "\n  emphasis\n    text "care"\n  paragraph\n    text "a"',
    );
  });

  it('are text when nothing closes them, and say so when they were meant', async () => {
    const { document, diagnostics } = await parse('before\n\n::: note\na\n\n- b\n');
    expect(outline(document)).toContain('text "::: note a"');
    expect(outline(document)).toContain('list - tight');
    expect(diagnostics).toMatchObject([
      { code: 'container-unclosed', position: { start: { line: 3, offset: 8 } } },
    ]);
  });

  it('keeps an unknown division and its words, and says so', async () => {
    const { document, diagnostics } = await parse('::: sidebar About it\na\n:::');
    expect(outline(document)).toBe(
      'container sidebar\n  paragraph\n    text "About it"\n  paragraph\n    text "a"',
    );
    expect(diagnostics).toMatchObject([{ code: 'container-unknown', severity: 'info' }]);
  });

  it('reads divisions inside lists and quotes', async () => {
    const { document } = await parse('- item\n\n  ::: note\n  inside\n  :::\n\n> ::: tip\n> quoted\n> :::\n');
    expect(outline(document)).toContain('callout note\n      paragraph\n        text "inside"');
    expect(outline(document)).toContain('blockQuote\n  callout tip\n    paragraph\n      text "quoted"');
  });
});
