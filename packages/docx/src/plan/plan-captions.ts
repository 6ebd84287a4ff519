import type { Node, NodeId, ResolvedDocument } from '@octavo/core';

/** The number in a caption or beside a formula: what stands before it, and the field that counts it. */
export interface CaptionNumber {
  /** `Figure `, in the document's language. */
  readonly prefix: string;
  readonly number: string;
  /** Undefined where Word cannot count such a number: it is text then. */
  readonly instruction?: string;
}

type Counted = 'figure' | 'table' | 'equation';

/** A chart is a figure, too. */
const countedKinds: Partial<Record<Node['type'], Counted>> = {
  figure: 'figure',
  chart: 'figure',
  table: 'table',
  mathBlock: 'equation',
};

export type CaptionPlan = ReadonlyMap<NodeId, CaptionNumber>;

/** Counts figures, tables and equations as Word's `SEQ` fields do; where the document counts otherwise, a field is told its number. */
export function planCaptions(nodes: readonly Node[], resolved: ResolvedDocument): CaptionPlan {
  const captions = new Map<NodeId, CaptionNumber>();
  const counted = { figure: 0, table: 0, equation: 0 };
  for (const node of nodes) {
    const kind = countedKinds[node.type];
    if (kind === undefined) continue;
    const entry = resolved.numbers[node.id];
    if (entry === undefined) continue;
    const { number, label } = entry;
    const prefix = label.endsWith(number) ? label.slice(0, label.length - number.length) : `${label} `;
    const value = /^[1-9]\d{0,8}$/.test(number) ? Number(number) : undefined;
    if (value === undefined) {
      captions.set(node.id, { prefix, number });
      continue;
    }
    const name = sequenceName(kind, resolved);
    const restart = value === counted[kind] + 1 ? '' : ` \\r ${value}`;
    captions.set(node.id, { prefix, number, instruction: `SEQ ${name} \\* ARABIC${restart}` });
    counted[kind] = value;
  }
  return captions;
}

/** What Word counts figures, tables or equations as: the word of the document's language. */
export function sequenceName(kind: Counted, { strings }: ResolvedDocument): string {
  return strings[kind].replace(/[\s\\"]/g, '_');
}
