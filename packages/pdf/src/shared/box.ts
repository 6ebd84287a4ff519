import type { EngineContent, EngineTable } from '../engine/index.ts';

export interface BoxOptions {
  readonly fillColor?: string;
  /** A rule along the side at which lines start. */
  readonly rule?: { readonly widthPt: number; readonly color: string };
  readonly paddingPt: { readonly side: number; readonly top: number; readonly bottom: number };
  readonly direction: 'ltr' | 'rtl';
  readonly spacingPt: number;
}

/** Blocks in a box that goes on over the page: a table of one cell. */
export function box(content: readonly EngineContent[], options: BoxOptions): EngineTable {
  const { fillColor, rule, paddingPt, direction, spacingPt } = options;
  const ruleColumn = direction === 'rtl' ? 1 : 0;
  return {
    table: { widths: ['*'], body: [[{ stack: trimEnd(content) }]] },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (column) => (column === ruleColumn ? (rule?.widthPt ?? 0) : 0),
      vLineColor: () => rule?.color ?? '#000000',
      paddingLeft: () => paddingPt.side,
      paddingRight: () => paddingPt.side,
      paddingTop: () => paddingPt.top,
      paddingBottom: () => paddingPt.bottom,
      fillColor: () => fillColor ?? null,
      hLineWhenBroken: false,
    },
    margin: [0, 2, 0, spacingPt + 2],
  };
}

/** Blocks without the space below the last: what they stand in has its own. */
export function trimEnd(content: readonly EngineContent[]): readonly EngineContent[] {
  const last = content.at(-1);
  if (last === undefined || !Array.isArray(last.margin) || last.margin.length !== 4) return content;
  const [left, top, right] = last.margin;
  return [...content.slice(0, -1), { ...last, margin: [left, top, right, 0] }];
}
