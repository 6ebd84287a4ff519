import type { Block, Image, Link, ResolvedDocument, SupportTable, SupportVerdict } from '@octavo/core';
import type { Run } from './flow/run.ts';
import { toParagraphs } from './flow/to-paragraphs.ts';
import { toRuns } from './flow/to-runs.ts';
import type { ObjectPlaces } from './plan/object-places.ts';
import { drawnChart, substituted, supportOfDecks } from './support-of-decks.ts';

/** How a format shows what has no place of its own. */
export interface WithinWords {
  /** Whether the format draws a picture there. */
  readonly isDrawn: (image: Image) => boolean;
  /** Where the other pictures stand, and that the format has none there, as the beginning of a sentence. */
  readonly because: string;
}

/** How decks show pictures, tables and charts, by whether these have a place of their own or stand within words. */
export const supportOfObjects = ({ placed }: ObjectPlaces, { isDrawn, because }: WithinWords) =>
  ({
    image(node, resolved) {
      const known = supportOfDecks.image(node, resolved);
      if (known !== 'native' || placed.has(node.id) || isDrawn(node)) return known;
      return wordsInstead(node.alt.trim() !== '', because);
    },
    figure: (node, resolved) =>
      placed.has(node.image.id) || isDrawn(node.image)
        ? 'native'
        : wordsInstead(hasWords(node, resolved), because),
    table: ({ id }) => (placed.has(id) ? 'native' : substituted('A line of words stands for each row.')),
    chart: (node, resolved) =>
      placed.has(node.id) ? drawnChart(node, resolved) : substituted("The chart's numbers stand for it."),
  }) satisfies Pick<SupportTable, 'image' | 'figure' | 'table' | 'chart'>;

/** A link around pictures alone goes with them. */
export const wordlessLink = (node: Link, resolved: ResolvedDocument): SupportVerdict | undefined =>
  toRuns(node.children, resolved).some(isWord)
    ? undefined
    : { support: 'dropped', reason: 'No words stand for it that could be followed.' };

function wordsInstead(hasWords: boolean, because: string): SupportVerdict {
  return hasWords
    ? substituted(`${because}; its words stand for it.`)
    : { support: 'dropped', reason: `${because}, and no words say what it shows.` };
}

function hasWords(block: Block, resolved: ResolvedDocument): boolean {
  return toParagraphs([block], resolved).some(({ runs }) => runs.some(isWord));
}

function isWord(run: Run): boolean {
  return run.type === 'words' && run.text.trim() !== '';
}
