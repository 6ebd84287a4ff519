import { plainText, walk } from '@octavo/core';
import { wordCount } from './condense/word-count.ts';
import type { Draft } from './drafts.ts';
import { isPause } from './steps-of.ts';

/** More than so many words are read as running text, in which three spaced points part scenes. */
const mostWords = 100;

/**
 * Whether Pandoc's pauses (`. . .`) say that the text was written as a deck: each stands between blocks under a heading, on what is no more
 * than a slide.
 */
export function usesPauses(drafts: readonly Draft[]): boolean {
  const paused = drafts.filter(({ blocks }) => blocks.some(isPause));
  return paused.length > 0 && paused.every(isSlide);
}

function isSlide({ heading, blocks }: Draft): boolean {
  const [first, last] = [blocks.at(0), blocks.at(-1)];
  if (heading === undefined || first === undefined || last === undefined) return false;
  if (isPause(first) || isPause(last)) return false;
  let words = 0;
  for (const block of blocks) {
    for (const node of walk(block))
      if (node.type === 'paragraph') words += wordCount(plainText(node.children));
  }
  return words <= mostWords;
}
