import type { Block, Document, SlidesConfig } from '@octavo/core';

/** Keys of a front matter that only decks have: Marp's, Slidev's and reveal.js'. */
const deckKeys = [
  'marp',
  'paginate',
  'slides',
  'transition',
  'mdc',
  'drawings',
  'highlighter',
  'revealOptions',
  'slideNumber',
];

/** Whether `---` starts a slide. */
export function usesRules(document: Document, config: SlidesConfig): boolean {
  if (config.rules !== 'auto') return config.rules === 'always';
  const { extra } = document.metadata;
  const theme = extra['theme'];
  if (deckKeys.some((key) => key in extra) || (typeof theme === 'string' && theme.startsWith('reveal')))
    return true;
  const rules = countOf(document.children, 'thematicBreak');
  return rules >= 2 && rules > countOf(document.children, 'heading');
}

function countOf(blocks: readonly Block[], type: Block['type']): number {
  return blocks.filter((block) => block.type === type).length;
}
