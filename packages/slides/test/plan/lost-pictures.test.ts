import { describe, expect, it } from 'vitest';
import { planMarkdown } from '../plan-markdown.ts';

const slide = async (body: string) => {
  const { deck, outcomes } = await planMarkdown(
    `---\nmarp: true\n---\n\n# Deck\n\n---\n\n## S\n\n${body}\n\n---\n\n## T\n\n- x\n- y\n`,
  );
  return { types: deck.slides[1]?.regions.map(({ type }) => type), slides: deck.slides.length, outcomes };
};

describe('a picture that cannot be read', () => {
  it('takes no place when it has no words, and is listed as left out', async () => {
    const { types, slides, outcomes } = await slide('Words\n\n![](lost.png)\n\nMore words');
    expect({ types, slides }).toEqual({ types: ['text'], slides: 3 });
    const kinds = outcomes.filter(({ support }) => support === 'dropped').map(({ kind }) => kind);
    expect(kinds).toContain('image');
  });

  it('takes none within something else, either', async () => {
    expect((await slide('- a\n- b\n\n<div><img src="lost.png" alt="" /></div>')).types).toEqual(['text']);
  });

  it('has the place of its words where it has some', async () => {
    expect((await slide('Words\n\n![A boat](lost.png)')).types).toEqual(['text', 'picture']);
  });

  it('has its place where the slide would show nothing else', async () => {
    expect((await slide('![](lost.png)')).types).toEqual(['picture']);
  });

  it('has its place when it can be read', async () => {
    expect((await slide('Words\n\n![](boat.png)')).types).not.toEqual(['text']);
  });
});

describe('words and short code that take turns', () => {
  const turn = (index: number): string => `Command ${index}\n\n\`\`\`sh\nrun ${index}\n\`\`\``;

  it('stay on the slide of their author when they fit there', async () => {
    const { types } = await slide([1, 2, 3].map(turn).join('\n\n'));
    expect(types).toEqual(['text', 'code', 'text', 'code', 'text', 'code']);
  });
});

describe('a note', () => {
  it('comes along with the note that has its mark', async () => {
    const { deck, outcomes } = await planMarkdown(
      '## S\n\n- a[^a]\n- b\n\n[^a]: Said.[^b]\n\n[^b]: Said, too.\n',
    );
    expect(deck.slides.flatMap(({ footnotes }) => footnotes.map(({ number }) => number))).toEqual([1, 2]);
    expect(outcomes).toEqual([]);
  });
});

describe('a note whose mark stands nowhere', () => {
  it('is listed as left out', async () => {
    const { deck, outcomes } = await planMarkdown('## S\n\n- a[^a]\n- b\n\n[^a]: Said.\n\n[^b]: Unsaid.\n');
    expect(deck.slides.flatMap(({ footnotes }) => footnotes)).toHaveLength(1);
    const notes = outcomes.filter(({ kind }) => kind === 'footnoteDefinition');
    expect(notes.map(({ support, position }) => [support, position?.start.line])).toEqual([['dropped', 8]]);
    expect(deck.leftOut).toHaveLength(1);
  });
});
