import { describe, expect, it } from 'vitest';
import { outline, parse } from '../support/parse.ts';

describe('words that look like syntax and are not', () => {
  it.each([
    'The train leaves at 10:30 and 11:45:10.',
    'It costs $5 and $6, or US$5-$6 in all.',
    'Set $PATH and $HOME before.',
    'First $5 and $6 then US$ 5 at $x or a$b$c, 5$-6$ and 100$.',
    'The parameter tests $true; otherwise $false.',
    'He wrote :smile and :smile: there.',
    '::: is a fence of colons',
    '$$ never closed',
    'a {curly} thing and {#not-a-label} inside',
    'E-mail a@b.c? No: 100 % of it.',
  ])('%s', async (words) => {
    const { document, diagnostics } = await parse(words, { syntax: { gfm: false } });
    expect(outline(document)).toBe(`paragraph\n  text ${JSON.stringify(words)}`);
    expect(diagnostics).toEqual([]);
  });

  it('goes on reading blocks after a stray formula fence', async () => {
    const { document } = await parse('$$ never closed\n\n- item\n');
    expect(outline(document)).toContain('list - tight');
  });
});
