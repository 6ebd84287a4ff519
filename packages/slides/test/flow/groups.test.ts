import { describe, expect, it } from 'vitest';
import { toParagraphs } from '../../src/flow/to-paragraphs.ts';
import { planMarkdown } from '../plan-markdown.ts';

async function groupsOf(source: string): Promise<readonly (readonly string[])[]> {
  const { resolved } = await planMarkdown(source);
  return toParagraphs(resolved.document.children, resolved).map(({ runs, groups = [] }) => [
    runs.map((run) => (run.type === 'words' ? run.text : ' ')).join(''),
    ...groups.map(({ type }) => type),
  ]);
}

describe('paragraphs', () => {
  it('know what they stand in', async () => {
    const source = '- a\n\n  more\n  1. b\n- c\n\n> q\n>\n> - d\n\nplain';
    expect(await groupsOf(source)).toEqual([
      ['a', 'list', 'item'],
      ['more', 'list', 'item'],
      ['b', 'list', 'item', 'list', 'item'],
      ['c', 'list', 'item'],
      ['q', 'quote'],
      ['d', 'quote', 'list', 'item'],
      ['plain'],
    ]);
  });
});
