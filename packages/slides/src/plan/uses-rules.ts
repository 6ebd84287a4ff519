import type { Block, Document, Heading, SlidesConfig } from '@octavo/core';
import { plainText } from '@octavo/core';

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

/** Keys of a front matter that are Slidev's alone. */
const slidevKeys = ['drawings', 'mdc', 'comark', 'highlighter', 'fonts', 'colorSchema', 'transition'];

/**
 * Headings that are none: Slidev writes a slide's settings between two rules, which Markdown reads as a rule and a heading
 * underlined with dashes (`layout: center`).
 */
export function slideSettings(document: Document): readonly Heading[] {
  if (!slidevKeys.some((key) => key in document.metadata.extra)) return [];
  return document.children.filter((block, index): block is Heading => {
    if (block.type !== 'heading' || document.children[index - 1]?.type !== 'thematicBreak') return false;
    return /^[a-z][\w-]*:(\s|$)/i.test(plainText(block.children));
  });
}

function countOf(blocks: readonly Block[], type: Block['type']): number {
  return blocks.filter((block) => block.type === type).length;
}
