import type { Node, ResolvedDocument } from '@octavo/core';
import { walk } from '@octavo/core';
import type { OfficeParts } from '@octavo/docx/office';

/** The size of the words in a chart: those of a slide are read from afar. */
const labelSizePt = 14;

/** The charts and equations of a document; what makes them is loaded when there is one. */
export async function loadOffice({ document }: ResolvedDocument): Promise<OfficeParts> {
  const nodes: Node[] = [];
  for (const node of walk(document)) {
    if (node.type === 'chart' || node.type === 'mathBlock' || node.type === 'inlineMath') nodes.push(node);
  }
  if (nodes.length === 0) return { charts: new Map(), equations: new Map() };
  const { officeParts } = await import('@octavo/docx/office');
  return officeParts(nodes, { labelSizePt });
}
