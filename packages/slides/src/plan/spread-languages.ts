import type { Block, Node } from '@octavo/core';
import { mapChildren, walk } from '@octavo/core';
import { isBlockType } from '@octavo/core/model';
import { languageOf } from '../flow/spoken-context.ts';

/** Blocks with the language that is given to one of those around them, since slides show them without these. */
export function spreadLanguages(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (walk(block).some(languageOf) ? spread(block, undefined) : block));
}

function spread<N extends Node>(node: N, around: string | undefined): N {
  const lang = languageOf(node) ?? around;
  const inner = mapChildren(node as Node, (children) => children.map((child) => spread(child, lang)));
  // The same node, whatever its kind, but for what it holds.
  const own = inner as N;
  if (lang === undefined || languageOf(node) !== undefined || !isBlockType(node.type)) return own;
  const { values, ...attributes } = own.attributes ?? {};
  return { ...own, attributes: { ...attributes, values: { ...values, lang } } };
}
