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

/** Classes with which such themes, and their readers, set what a slide holds beside each other. */
const columnClasses: ReadonlySet<string> = new Set([
  'two-content',
  'two-contents',
  'two-column',
  'two-columns',
  'two-cols',
  'twocolumn',
  'twocolumns',
  'twocols',
  'columns',
  'cols',
  'columns-2',
  'cols-2',
  '2-columns',
  '2-cols',
  'split',
  'comparison',
]);

/** Classes for a narrow column of words that say what stands in the wide one beside them. */
const captionClasses: ReadonlySet<string> = new Set(['content-caption', 'caption-content']);

/** So many words stand under a large title. */
const mostWords = 30;
/** A list alone is parted between its points, when it has so many. */
const fewestPoints = 4;

/** The layout that a slide's classes name, where it holds what such a slide has. */
export function layoutOfClasses(
  classes: readonly string[],
  blocks: readonly Block[],
  hasHeading: boolean,
): AuthorLayout | undefined {
  const shown = blocks.filter(
    (block) => block.type !== 'speakerNotes' && block.type !== 'htmlBlock' && !isSettings(block),
  );
  const name = classes.find((candidate) => Object.hasOwn(openings, candidate));
  if (name !== undefined && hasHeading) return suitsOpening(shown) ? openings[name] : undefined;
  // What stands on such a slide would be lost to the notes.
  if (classes.includes('title-only') && hasHeading && shown.length === 0) return 'title-only';
  // Its words stand under the picture.
  if (classes.includes('picture-caption') && shown.length > 1) return 'content';
  const isOf = (names: ReadonlySet<string>): boolean => classes.some((candidate) => names.has(candidate));
  if (isOf(captionClasses) && shown.length > 1 && suitsColumns(shown)) return 'caption';
  return isOf(columnClasses) && suitsColumns(shown) ? 'columns' : undefined;
}

/** No more than a short paragraph under the heading. */
function suitsOpening(shown: readonly Block[]): boolean {
  const [words] = shown;
  return (
    shown.length === 0 ||
    (shown.length === 1 &&
      words?.type === 'paragraph' &&
      wordCount(plainText(words.children)) <= mostWords &&
      words.children.every(({ type }) => type !== 'image'))
  );
}

/** At least two things, none of which are columns already. */
function suitsColumns(shown: readonly Block[]): boolean {
  const [only] = shown;
  if (shown.some((block) => block.type === 'container')) return false;
  if (shown.length > 1) return true;
  return only?.type === 'list' && only.children.length >= fewestPoints;
}
