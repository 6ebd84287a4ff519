import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
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
    const bare = slides.filter(
      ({ layout, regions }) => layout !== 'title' && layout !== 'closing' && regions.length === 0,
    );
    expect(bare.map(({ title }) => title)).toEqual([]);
  });
});
