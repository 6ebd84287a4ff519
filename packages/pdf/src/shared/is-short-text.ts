import type { Block } from '@octavo/core';
import { plainText, walk } from '@octavo/core';

/** About three lines of text. */
const mostCharacters = 240;
const mostParagraphs = 4;

/** Whether blocks are a few lines of text and nothing else: such are not divided between pages, where one line of them would stand alone. */
export function isShortText(blocks: readonly Block[]): boolean {
  let characters = 0;
  let paragraphs = 0;
  for (const node of blocks.flatMap((block) => [...walk(block)])) {
    if (node.type === 'paragraph') {
      characters += plainText(node.children).length;
      paragraphs += 1;
    } else if (textless.has(node.type)) return false;
  }
  return characters <= mostCharacters && paragraphs <= mostParagraphs;
}

/** What takes room by more than its words. */
const textless: ReadonlySet<string> = new Set([
  'image',
  'figure',
  'table',
  'codeBlock',
  'mathBlock',
  'chart',
  'callout',
  'pageBreak',
]);
