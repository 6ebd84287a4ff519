import { defaultConfig, mergeConfig, parseSource } from '@octavo/core';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { outline, parse } from '../support/parse.ts';

/** A plugin as a user would write it: every thematic break becomes a kind that Octavo does not know. */
function remarkStars() {
  return async (tree: Root): Promise<void> => {
    tree.children = tree.children.map((child) =>
      child.type === 'thematicBreak' ? ({ type: 'stars', value: '* * *' } as unknown as typeof child) : child,
    );
  };
}

function remarkBroken() {
  return (): never => {
    throw new Error('no such word list');
  };
}

describe('remark plugins', () => {
  it('change the tree before the model is built, and what they make up is kept as text', async () => {
    const { document } = await parse('a\n\n---\n\nb', { remarkPlugins: [remarkStars] });
    expect(outline(document).split('\n')).toEqual([
      'paragraph',
      '  text "a"',
      'paragraph',
      '  text "* * *"',
      'paragraph',
      '  text "b"',
    ]);
  });

  it('are named when they fail', async () => {
    const config = mergeConfig(defaultConfig, { remarkPlugins: [remarkBroken] });
    const { document, diagnostics } = await parseSource(
      { source: 'a', file: 'a.md', format: 'markdown' },
      config,
    );
    expect(document).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'plugin-failed', message: 'The remark plugin `remarkBroken` failed: no such word list.' },
    ]);
  });
});
