import { plainText } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import { planMarkdown } from '../plan-markdown.ts';

async function titleSlide(count: number) {
  const authors = Array.from({ length: count }, (_, index) =>
    [
      `  - name: Author Number${index + 1}`,
      `    affiliation: Institute for the Study of Harbours, University ${index + 1}`,
    ].join('\n'),
  );
  const source = [
    '---',
    'title: Ports',
    'date: 2026-01-02',
    'author:',
    ...authors,
    '---',
    '',
    '## A',
    '',
    'x',
    '',
  ];
  const { deck } = await planMarkdown(source.join('\n'));
  const [slide] = deck.slides;
  const notes = (slide?.notes ?? []).map((note) =>
    note.type === 'paragraph' ? plainText(note.children) : '',
  );
  return { byline: slide?.byline ?? [], notes };
}

describe('the byline of a title slide', () => {
  it('names authors with where they work', async () => {
    const { byline, notes } = await titleSlide(2);
    expect(byline[0]).toBe('Author Number1, Institute for the Study of Harbours, University 1');
    expect(byline).toHaveLength(3);
    expect(notes).toEqual([]);
  });

  it('names them alone where that has no room, and says the rest in the notes', async () => {
    const { byline, notes } = await titleSlide(6);
    expect(byline[0]).toMatch(/^Author Number1, Author Number2, .*Author Number6$/);
    expect(byline).toHaveLength(2);
    expect(notes).toHaveLength(6);
    expect(notes[5]).toBe('Author Number6, Institute for the Study of Harbours, University 6');
  });

  it('names as many as there is room for, and all in the notes', async () => {
    const { byline, notes } = await titleSlide(60);
    expect(byline[0]).toMatch(/^Author Number1, .*, …$/);
    expect(notes).toHaveLength(60);
  });
});
