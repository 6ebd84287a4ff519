import { describe, expect, it } from 'vitest';
import { parseAndTransform } from '../support/parse.ts';

const blocksOf = async (body: string, front = 'mdc: true') => {
  const { document } = await parseAndTransform(`---\n${front}\n---\n\n# Deck\n\n${body}\n`);
  return document.children;
};

describe('what decks for Slidev say in notations of its own', () => {
  it('reads the settings between two rules', async () => {
    expect(await blocksOf('---\nlayout: center\nclass: wide text-lg\n---\n\n## A\n')).toMatchObject([
      { type: 'thematicBreak' },
      {
        type: 'container',
        name: 'slide-settings',
        attributes: { values: { _layout: 'lead', _class: 'wide text-lg' } },
      },
      { type: 'heading' },
    ]);
  });

  it('sets a picture beside the words, or behind them', async () => {
    const [, picture] = await blocksOf('---\nlayout: image-left\nimage: boat.png\n---\n\n## A\n');
    expect(picture).toMatchObject({
      type: 'conditional',
      children: [{ children: [{ type: 'image', url: 'boat.png', alt: 'bg left' }] }],
    });
  });

  it('parts a slide into columns, under its headings or under all that stands before the left one', async () => {
    const [, heading, columns] = await blocksOf(
      '---\nlayout: two-cols\n---\n\n## A\n\na\n\n::right::\n\nb\n',
    );
    expect(heading).toMatchObject({ type: 'heading' });
    expect(columns).toMatchObject({
      name: 'columns',
      children: [
        { name: 'column', children: [{ children: [{ value: 'a' }] }] },
        { name: 'column', children: [{ children: [{ value: 'b' }] }] },
      ],
    });
    const header = await blocksOf(
      '---\nlayout: two-cols-header\n---\n\n## A\n\nabove\n\n::left::\n\na\n\n::right::\n\nb\n\n::bottom::\n\nc\n',
    );
    expect(header.slice(1)).toMatchObject([
      { type: 'heading' },
      { type: 'paragraph' },
      { name: 'columns', children: [{}, {}] },
      { children: [{ value: 'c' }] },
    ]);
  });

  it('takes the comment at the end of a slide for what the speaker says', async () => {
    const blocks = await blocksOf('---\n\n## A\n\n<!-- aside -->\n\na\n\n<!-- Say this. -->\n');
    expect(blocks.map(({ type }) => type)).toEqual(['thematicBreak', 'heading', 'paragraph', 'speakerNotes']);
  });

  it('leaves other documents alone', async () => {
    const blocks = await blocksOf('---\nlayout: center\n---\n\n## A\n\na\n\n::right::\n\nb', 'title: Deck');
    expect(blocks.map(({ type }) => type)).not.toContain('container');
  });
});
