import type { EngineContent, EngineTable } from '../engine/index.ts';

/** A line of a box. */
export interface BoxRule {
  readonly widthPt: number;
  readonly color: string;
}

export interface BoxOptions {
  readonly fillColor?: string;
  /** A rule along the side at which lines start. */
  readonly rule?: BoxRule;
  /** A rule all round. */
  readonly frame?: BoxRule;
  /** Rules above and below. */
  readonly rules?: BoxRule;
  readonly paddingPt: { readonly side: number; readonly top: number; readonly bottom: number };
  readonly direction: 'ltr' | 'rtl';
  /** Room above and below the box. */
  readonly marginPt: { readonly top: number; readonly bottom: number };
}

/** Blocks in a box that goes on over the page, open where it is divided: a table of one cell. */
export function box(content: readonly EngineContent[], options: BoxOptions): EngineTable {
  const { fillColor, rule, frame, rules, paddingPt, direction, marginPt } = options;
  const ruleColumn = direction === 'rtl' ? 1 : 0;
  const side = (column: number): BoxRule | undefined => frame ?? (column === ruleColumn ? rule : undefined);
  const edge = frame ?? rules;
  return {
    table: { widths: ['*'], body: [[{ stack: trimEnd(content) }]] },
    layout: {
      hLineWidth: () => edge?.widthPt ?? 0,
      hLineColor: () => edge?.color ?? '#000000',
      vLineWidth: (column) => side(column)?.widthPt ?? 0,
      vLineColor: (column) => side(column)?.color ?? '#000000',
      paddingLeft: () => paddingPt.side,
      paddingRight: () => paddingPt.side,
      paddingTop: () => paddingPt.top,
      paddingBottom: () => paddingPt.bottom,
      fillColor: () => fillColor ?? null,
      hLineWhenBroken: false,
    },
    margin: [0, marginPt.top, 0, marginPt.bottom],
  };
}

/** Blocks without the space below the last: what they stand in has its own. */
export function trimEnd(content: readonly EngineContent[]): readonly EngineContent[] {
  const last = content.at(-1);
  if (last === undefined || !Array.isArray(last.margin) || last.margin.length !== 4) return content;
  const [left, top, right] = last.margin;
  return [...content.slice(0, -1), { ...last, margin: [left, top, right, 0] }];
}
