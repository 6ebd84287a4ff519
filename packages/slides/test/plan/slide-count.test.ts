import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { plainText } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import type { Slide } from '../../src/deck.ts';
import { planMarkdown, titles } from '../plan-markdown.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
/** Texts of about 1,000 words: our own, and one of another author's, without a heading, where it stands beside the repository. */
const articles = [
  'content/reading-brief.md',
  'content/reading-brief.es.md',
  'content/reading-brief.pt-BR.md',
  'content/reading-brief.zh-Hans.md',
  '../shared/inputs/article.txt',
].filter((path) => existsSync(root + path));

describe('an article of 1,000 words', () => {
  it.each(articles)('makes 8 to 14 slides, none of them without words of its own: %s', async (path) => {
    const planned = await planMarkdown(
      readFileSync(root + path, 'utf8'),
      {},
      path.endsWith('.txt') ? 'text' : 'markdown',
    );
    const { slides } = planned.deck;
    expect(slides.length).toBeGreaterThanOrEqual(8);
    expect(slides.length).toBeLessThanOrEqual(14);
    expect(new Set(titles(planned)).size).toBe(slides.length);
    // A sentence that stands alone is its slide: the title says it, or all of it that makes a claim, and the notes have it whole.
    const isClaim = ({ layout, title, notes }: Slide): boolean =>
      layout === 'section' &&
      title.split(' ').length >= 8 &&
      notes.some((note) => note.type === 'paragraph' && plainText(note.children).includes(title));
    const bare = slides.filter(
      (slide) =>
        slide.layout !== 'title' &&
        slide.layout !== 'closing' &&
        slide.regions.length === 0 &&
        !isClaim(slide),
    );
    expect(bare.map(({ title }) => title)).toEqual([]);
  });
});
