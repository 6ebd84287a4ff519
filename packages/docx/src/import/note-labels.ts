import { type Block, type FootnoteDefinition, mapChildren, type Node, walk } from '@octavo/core';
import { blockKey } from './block-key.ts';

/** Labels in the order in which blocks refer to them, repeats included. */
export function referredLabels(blocks: readonly Node[]): readonly string[] {
  return blocks.flatMap((block) =>
    Array.from(walk(block)).flatMap((node) => (node.type === 'footnoteReference' ? [node.label] : [])),
  );
}

/** Blocks whose references name notes by other labels. */
export function relabelled(blocks: readonly Block[], labels: ReadonlyMap<string, string>): readonly Block[] {
  const rename = (nodes: readonly Node[]): readonly Node[] =>
    nodes.map((node) => {
      const label = node.type === 'footnoteReference' ? labels.get(node.label) : undefined;
      return label !== undefined && node.type === 'footnoteReference'
        ? { ...node, label }
        : mapChildren(node, rename);
    });
  // Only labels were changed: blocks stay blocks.
  return rename(blocks) as readonly Block[];
}

/** The labels that a block of the model refers to: all, and those of which it is the first to do so. */
export interface WrittenReferences {
  readonly all: readonly string[];
  readonly first: readonly string[];
}

/**
 * Which note of the text is which of the model: the author's label by the number that reading gave. A further reference reads as one where Word
 * knows it as such, and as a number in the text elsewhere: within notes, and to notes that are written there.
 */
export function authorLabels(
  { all, first }: WrittenReferences,
  read: readonly string[],
): ReadonlyMap<string, string> {
  const written = read.length === all.length ? all : first;
  const labels = new Map<string, string>();
  for (const [index, label] of read.entries()) {
    const author = written[index];
    if (author !== undefined && !labels.has(label)) labels.set(label, author);
  }
  return labels;
}

/** A note as its author wrote it where it came back as it was, else as it came back. */
export function restoredNote(
  read: FootnoteDefinition,
  original: FootnoteDefinition | undefined,
  model: FootnoteDefinition | undefined,
): readonly Block[] {
  const isSame = original !== undefined && blockKey(original.children) === blockKey(read.children);
  return isSame && model !== undefined ? model.children : read.children;
}
