import type { Block } from '@octavo/core';
import { plainText, walk } from '@octavo/core';
import { wordCount } from './condense/word-count.ts';

/** What a slide should hold on average, in slides' worth of content; above it the next depth of headings is tried. */
const fullSlide = 1.4;
const deepest = 4;
/** A long table or listing goes over several slides whatever the headings are. */
const mostLoad = 1.2;

/** The depth of headings that start slides: the shallowest at which slides are not overfull, 0 when there are no headings. */
export function chooseLevel(blocks: readonly Block[]): number {
  const depths = blocks.flatMap((block) => (block.type === 'heading' ? [block.depth] : []));
  const levels = [...new Set(depths)].toSorted((left, right) => left - right);
  const load = blocks.reduce((total, block) => total + loadOf(block), 0);
  const sensible = levels.find(
    (level) => load / depths.filter((depth) => depth <= level).length <= fullSlide,
  );
  return sensible ?? levels.findLast((level) => level <= deepest) ?? levels[0] ?? 0;
}

/** How much of a slide a block fills. */
function loadOf(block: Block): number {
  switch (block.type) {
    case 'heading':
    case 'thematicBreak':
      return 0;
    case 'table':
      return Math.min((block.head.length + block.body.length) / 10, mostLoad);
    case 'codeBlock':
      return Math.min(block.value.split('\n').length / 14, mostLoad);
    case 'figure':
    case 'chart':
      return 0.6;
    case 'paragraph':
      // A long one shows its first sentence only.
      return Math.min(wordCount(plainText(block.children)), 25) / 90;
    default:
      return wordCount(textOf(block)) / 90;
  }
}

function textOf(block: Block): string {
  let text = '';
  for (const node of walk(block)) if (node.type === 'text') text += ` ${node.value}`;
  return text;
}
