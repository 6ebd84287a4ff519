import { describe, expect, it } from 'vitest';
import { serialiseMarkdown } from '../../src/serialise/serialise-markdown.ts';
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

  it('has its place among the others, and an item may begin with the comment', async () => {
    const placed = '<!-- .element: class="fragment" data-fragment-index="2" -->';
    const blocks = await blocksOf(`## A\n\nb ${placed}\n\n- ${mark}\n\n  > Said\n- c ${placed}\n`);
    expect(blocks).toMatchObject([
      { type: 'heading' },
      { attributes: { classes: ['fragment'], values: { 'fragment-index': '2' } } },
      {
        children: [
          { attributes: { classes: ['fragment'] }, children: [{ type: 'blockQuote' }] },
          { attributes: { classes: ['fragment'], values: { 'fragment-index': '2' } } },
        ],
      },
    ]);
  });

  it('is told where the comment sets what slides do not have', async () => {
    const source = '# Deck\n\n## A\n\nb <!-- .element: class="fragment fade-up" style="color: red" -->\n';
    const { deckDiagnostics } = await parseAndTransform(source);
    expect(deckDiagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining('.element: class="fade-up"'),
      expect.stringContaining('.element: style'),
    ]);
    expect(deckDiagnostics[0]?.position?.start.line).toBe(5);
  });

  it('comes back from Markdown', async () => {
    const placed = '<!-- .element: class="fragment" data-fragment-index="2" -->';
    const items = `- ${mark}\n\n  \`\`\`\n  code\n  \`\`\`\n- ${placed}\n\n  > Said\n- c ${placed}`;
    const source = `# Deck\n\n## A\n\nb ${placed}\n\n${items}\n\n> Quote\n\n${placed}\n`;
    const { document } = await parseAndTransform(source);
    const again = await parseAndTransform(await serialiseMarkdown(document));
    const plain = (value: unknown) =>
      JSON.parse(JSON.stringify(value, (key, inner) => (key === 'position' ? undefined : inner)));
    expect(plain(again.document.children)).toEqual(plain(document.children));
  });
});
