import type { Block, Inline } from '@octavo/core';
import { plainText } from '@octavo/core';
import type { Draft } from './drafts.ts';

/**
 * Paragraphs in italics that end an article (who the author is, whose views these are, where to write to) are no part of its last argument:
 * they have a slide of their own behind it.
 */
export function withImprint(drafts: readonly Draft[]): readonly Draft[] {
  const last = drafts.at(-1);
  if (last === undefined) return drafts;
  const { blocks } = last;
  const start = blocks.findLastIndex((block) => !isImprint(block)) + 1;
  const isWhole = start === 0 || start === blocks.length;
  if (isWhole) return drafts;
  return [
    ...drafts.slice(0, -1),
    { ...last, blocks: blocks.slice(0, start) },
    { kind: 'slide', blocks: blocks.slice(start), continues: false },
  ];
}

function isImprint(block: Block): boolean {
  return block.type === 'paragraph' && block.children.some(isItalic) && block.children.every(isItalicOrSpace);
}

function isItalic({ type }: Inline): boolean {
  return type === 'emphasis';
}

function isItalicOrSpace(inline: Inline): boolean {
  return isItalic(inline) || plainText([inline]).trim() === '';
}
