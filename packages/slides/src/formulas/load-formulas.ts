import type { NodeId, ResolvedDocument } from '@octavo/core';
import { walk } from '@octavo/core';
import type { Formula } from '@octavo/math';

/** The formulas of a document by their nodes, set or with the reason why they cannot be. */
export type Formulas = ReadonlyMap<NodeId, Formula>;

/** Sets the formulas of a document; one without formulas does not load what sets them. `roomEm` is the width of a slide's body. */
export async function loadFormulas({ document }: ResolvedDocument, roomEm: number): Promise<Formulas> {
  const nodes = Array.from(walk(document)).filter(
    (node) => node.type === 'mathBlock' || node.type === 'inlineMath',
  );
  if (nodes.length === 0) return new Map();
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
