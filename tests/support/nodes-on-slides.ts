import type { NodeId, RenderContext, ResolvedDocument } from '@octavo/core';
import { planDeck } from '@octavo/slides';

/** The ids of all nodes that slides show, those of notes left out. */
export async function nodesOnSlides(
  resolved: ResolvedDocument,
  context: RenderContext,
): Promise<ReadonlySet<NodeId>> {
  const { deck } = await planDeck(resolved, context);
  return new Set(
    deck.slides.flatMap(({ titleContent, subtitle, regions }) => idsIn([titleContent, subtitle, regions])),
  );
}

function idsIn(value: unknown): readonly NodeId[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}
