import { describe, expect, it } from 'vitest';
import { serialiseMarkdown } from '../../src/serialise/serialise-markdown.ts';
import { parseAndTransform } from '../support/parse.ts';

async function written(source: string, comments = true): Promise<string> {
  const { document } = await parseAndTransform(source, { comments });
  return serialiseMarkdown(document);
}

describe('comments', () => {
  it.each([
    ['say who and when', 'A <!-- comment by Ann B., 2026-11-02: word -->word.\n'],
    ['say what they like', 'A word.<!-- comment: 10:30, a--b, `code` & <b>: fine? -->\n'],
    ['before a paragraph are about it', '<!-- comment: x -->\n\nText.\n'],
    ['may have paragraphs there', '<!-- comment: x\n\ny -->\n\nText.\n'],
    ['stand before code, formulas and pictures', '<!-- comment: x -->\n\n```\ncode\n```\n'],
    ['stand in items and quotations', '- <!-- comment: x -->\n  one\n- two\n'],
    ['stand in cells', '| a |\n| - |\n| b<!-- comment: x --> |\n'],
    ['stand in headings', '# A<!-- comment: x -->\n\n# B\n'],
  ])('%s, and come back so', async (_, source) => {
    expect(await written(source)).toBe(source);
  });

  it('wait for text over rules and breaks', async () => {
    expect(await written('One.\n\n<!-- comment: x -->\n\n---\n\n## Two\n\n## Three\n')).toContain(
      '***\n\n## <!-- comment: x -->Two',
    );
  });

  it('go to the text before where none follows', async () => {
    expect(await written('> - One.\n>\n> <!-- comment: x -->\n\nTwo.\n')).toBe(
      '> - One.<!-- comment: x -->\n\nTwo.\n',
    );
    expect(await written('One.\n\n<!-- comment: x -->\n')).toBe('One.<!-- comment: x -->\n');
  });

  it('leave no second space', async () => {
    const source = 'A <!-- comment: x --> word <!-- comment: y -->\n';
    expect(await written(source)).toBe('A <!-- comment: x -->word<!-- comment: y -->\n');
    expect(await written(source, false)).toBe('A word\n');
  });

  it('are left out unless asked for', async () => {
    expect(
      await written('<!-- comment: x -->\n\nText<!-- comment: y -->.\n\n<!-- comment: z -->\n', false),
    ).toBe('Text.\n');
  });

  it('are told from other comments', async () => {
    expect(await written('A<!-- commented: x -->B<!-- comment x -->C<!-- comment: -->D\n')).toBe('ABCD\n');
  });

  it('are read in HTML', async () => {
    expect(await written('<table><tr><td>a<!-- comment: x --></td></tr></table>\n')).toContain(
      '<!-- comment: x -->',
    );
  });
});
