import type { NodeId, ResolvedDocument, Theme } from '@octavo/core';
import { walk } from '@octavo/core';
import type { Formula } from '@octavo/math';

/** The formulas of a document by their nodes, set or with the reason why they cannot be. */
export type Formulas = ReadonlyMap<NodeId, Formula>;

/** A document without formulas does not load what sets them. */
export async function planFormulas(resolved: ResolvedDocument, { page, text }: Theme): Promise<Formulas> {
  const nodes = Array.from(walk(resolved.document)).filter(
    (node) => node.type === 'mathBlock' || node.type === 'inlineMath',
  );
  if (nodes.length === 0) return new Map();
  const roomEm = (page.widthPt - page.marginInsidePt - page.marginOutsidePt) / text.sizePt;
  const { setFormulas } = await import('@octavo/math');
  const formulas = await setFormulas(
    nodes.map(({ type, value }) => ({ tex: value, isDisplay: type === 'mathBlock', roomEm })),
  );
  return new Map(
    nodes.flatMap(({ id }, index) => {
      const formula = formulas[index];
      return formula === undefined ? [] : [[id, formula] as const];
    }),
  );
}
