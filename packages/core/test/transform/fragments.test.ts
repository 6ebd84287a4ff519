import { describe, expect, it } from 'vitest';
import { parseAndTransform } from '../support/parse.ts';

const blocksOf = async (source: string) => (await parseAndTransform(`# Deck\n\n${source}`)).document.children;
const mark = '<!-- .element: class="fragment" -->';

describe('what comes with a press of the key of its own in decks for reveal.js', () => {
  it('is the item or the paragraph that the comment ends', async () => {
    const blocks = await blocksOf(`## A\n\n- One ${mark}\n- Two\n\nWords ${mark}\n`);
    expect(blocks).toMatchObject([
      { type: 'heading' },
      {
        type: 'list',
        children: [
          { attributes: { classes: ['fragment'] }, children: [{ children: [{ value: 'One' }] }] },
          { children: [{ children: [{ value: 'Two' }] }] },
        ],
      },
      { type: 'paragraph', attributes: { classes: ['fragment'] }, children: [{ value: 'Words' }] },
    ]);
    expect(JSON.stringify(blocks[1]).match(/fragment/g)).toHaveLength(1);
  });

  it('is the block before it', async () => {
    expect(await blocksOf(`## A\n\n> Said\n\n${mark}\n\nb`)).toMatchObject([
      { type: 'heading' },
      { type: 'blockQuote', attributes: { classes: ['fragment'] } },
      { type: 'paragraph' },
    ]);
  });

  it('is nothing where the comment sets something else', async () => {
    const blocks = await blocksOf(
      '## A <!-- .element: style="color: red" -->\n\nb <!-- .element: class="wide" -->',
    );
    expect(blocks).toMatchObject([
      { type: 'heading', children: [{ value: 'A' }] },
      { type: 'paragraph', children: [{ value: 'b' }] },
    ]);
    expect(JSON.stringify(blocks)).not.toContain('fragment');
  });
});
