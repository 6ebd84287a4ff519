import { plainText } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import { outline, parseAndTransform } from '../support/parse.ts';

const titleOf = async (source: string) => {
  const { document } = await parseAndTransform(source);
  return {
    title: plainText(document.metadata.title ?? []),
    outline: outline(document)
      .split('\n')
      .filter((line) => !line.startsWith(' ')),
  };
};

describe('the first heading', () => {
  it('is the title when it is the only one of its level, and the rest move up', async () => {
    expect(await titleOf('# T\n\n## A\n\n### B\n')).toEqual({
      title: 'T',
      outline: ['heading 1', 'heading 2'],
    });
  });

  it('is not repeated when the front matter says the same', async () => {
    expect(await titleOf('---\ntitle: t\n---\n\n# T\n\n# A\n')).toEqual({
      title: 'T',
      outline: ['heading 1'],
    });
  });

  it.each([
    ['---\ntitle: T\n---\n\n## A\n\n### B\n', 'T', ['heading 1', 'heading 2']],
    ['## T\n\n### A\n', 'T', ['heading 1']],
    ['---\ntitle: T\n---\n\ntext\n\n### A\n', 'T', ['paragraph', 'heading 1']],
  ])('leaves sections at level 1 in %j', async (source, title, blocks) => {
    expect(await titleOf(source)).toEqual({ title, outline: blocks });
  });

  it('stays when there are others like it', async () => {
    expect(await titleOf('# A\n\n# B\n')).toEqual({ title: '', outline: ['heading 1', 'heading 1'] });
  });

  it('stays when the title is another', async () => {
    expect(await titleOf('---\ntitle: Other\n---\n\n# A\n')).toEqual({
      title: 'Other',
      outline: ['heading 1'],
    });
  });
});
