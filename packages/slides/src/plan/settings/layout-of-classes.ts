import type { Block } from '@octavo/core';
import { plainText } from '@octavo/core';
import { wordCount } from '../condense/word-count.ts';
import type { AuthorLayout } from './author-layout.ts';
import { isSettings } from './is-settings.ts';

/** Classes that themes for Marp give to the slides that open something, or end the deck. */
const openings: Readonly<Record<string, AuthorLayout>> = {
  title: 'title',
  cover: 'title',
  section: 'section',
  chapter: 'section',
  divider: 'section',
  closing: 'closing',
  end: 'closing',
};

/** So many words stand under a large title. */
const mostWords = 30;

/** The layout that a slide's classes name, where it holds no more under its heading than such a slide has. */
export function layoutOfClasses(
  classes: readonly string[],
  blocks: readonly Block[],
): AuthorLayout | undefined {
  const name = classes.find((candidate) => Object.hasOwn(openings, candidate));
  if (name === undefined) return undefined;
  const shown = blocks.filter(
    (block) => block.type !== 'speakerNotes' && block.type !== 'htmlBlock' && !isSettings(block),
  );
  const [words] = shown;
  const suits =
    shown.length === 0 ||
    (shown.length === 1 &&
      words?.type === 'paragraph' &&
      wordCount(plainText(words.children)) <= mostWords &&
      words.children.every(({ type }) => type !== 'image'));
  return suits ? openings[name] : undefined;
}
