import type { NodeId } from '@octavo/core';
import { fragmentHref } from '@octavo/html/content';
import type { DeckPage } from './html-context.ts';

/**
 * The address of what a link or cross-reference leads to: the thing itself where the deck shows it, else the slide that
 * holds it (headings became slide titles). `undefined` when it is not in the deck.
 */
export function targetHref(referenceId: NodeId, { resolved, deck, anchors }: DeckPage): string | undefined {
  const target = resolved.references[referenceId];
  if (target === undefined) return undefined;
  const id = anchors.has(target.anchor) ? target.anchor : deck.slideOfNode[target.targetId];
  return id === undefined ? undefined : fragmentHref(id);
}
