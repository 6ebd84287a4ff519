import type { Block, List, Node, Paragraph } from '@octavo/core';
import { mapChildren, plainText } from '@octavo/core';
import { sentenceEnds } from './sentence-ends.ts';
import { sliceInlines } from './slice-inlines.ts';
import { wordCount } from './word-count.ts';

/** A paragraph of more words is too long for a slide. */
export const longParagraphWords = 40;
const longNestedWords = 30;
/** A first sentence of fewer words ("Not quite.") says too little alone. */
const shortClaimWords = 4;

/** What a slide shows of a block: long paragraphs are their first sentence. The block itself when nothing is long. */
export function condenseBlock(block: Block): Block {
  if (block.type === 'paragraph') return condenseParagraph(block, longParagraphWords);
  if (
    block.type === 'list' ||
    block.type === 'blockQuote' ||
    block.type === 'callout' ||
    block.type === 'definitionList'
  ) {
    return mapChildren(block, condenseNested);
  }
  return block;
}

/** Whether an item, alone in its list, is cut to the bold words that it begins with. */
export function isCutToLead({ children }: List): boolean {
  const paragraph = children[0]?.children[0];
  return paragraph?.type === 'paragraph' && leadOf(paragraph) !== undefined;
}

/** An item, alone in its list, with the bold words alone that it begins with, however short it is: its neighbours are cut to theirs. */
export function cutToLead(list: List): List {
  const [item] = list.children;
  const [paragraph, ...rest] = item?.children ?? [];
  const [first] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  if (item === undefined || paragraph?.type !== 'paragraph' || first?.type !== 'strong') return list;
  if (paragraph.children.length === 1) return list;
  return { ...list, children: [{ ...item, children: [{ ...paragraph, children: [first] }, ...rest] }] };
}

function condenseNested(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node) => {
    if (node.type === 'paragraph') return leadOf(node) ?? condenseParagraph(node, longNestedWords);
    const holdsBlocks =
      node.type === 'listItem' ||
      node.type === 'definitionItem' ||
      node.type === 'list' ||
      node.type === 'blockQuote';
    return holdsBlocks ? mapChildren(node, condenseNested) : node;
  });
}

/** A point that begins with words set in bold is known by these: `**Work through many hands.** Use the …`. */
function leadOf(node: Paragraph): Paragraph | undefined {
  const [first] = node.children;
  const isLong = wordCount(plainText(node.children)) > longNestedWords;
  if (!isLong || first?.type !== 'strong' || wordCount(plainText([first])) < 2) return undefined;
  return { ...node, children: [first] };
}

function condenseParagraph(node: Paragraph, limit: number): Paragraph {
  const text = plainText(node.children);
  if (wordCount(text) <= limit) return node;
  const end = claimEnd(text);
  return end >= text.trimEnd().length ? node : { ...node, children: sliceInlines(node.children, 0, end) };
}

/** The offset behind the first sentence, or behind the next when the first is only a few words. */
export function claimEnd(text: string): number {
  const ends = sentenceEnds(text);
  return ends.find((end) => wordCount(text.slice(0, end)) >= shortClaimWords) ?? text.length;
}
