import type { EngineContent, EngineTable } from '@octavo/pdf/engine';

/** How blocks within other words are set off from them. */
export interface BoxedLook {
  readonly fillColor?: string;
  /** A rule along the side at which lines start. */
  readonly rule?: { readonly widthPt: number; readonly color: string };
  /** Room at the side at which lines start, at the other, and above and below. */
  readonly paddingPt: { readonly start: number; readonly end: number; readonly block: number };
  readonly direction: 'ltr' | 'rtl';
  /** How far the box stands from that side, and from what is above it. */
  readonly startPt: number;
  readonly topPt: number;
}

/** Blocks in a box of their own within the words of a slide: a table of one cell. */
export function boxed(content: readonly EngineContent[], look: BoxedLook): EngineTable {
  const { fillColor, rule, paddingPt, direction, startPt, topPt } = look;
  const isRtl = direction === 'rtl';
  const isStart = (line: number): boolean => line === (isRtl ? 1 : 0);
  const rulePt = rule?.widthPt ?? 0;
  return {
    table: { widths: ['*'], body: [[{ stack: content }]] },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (line) => (isStart(line) ? rulePt : 0),
      vLineColor: () => rule?.color ?? '#000000',
      paddingLeft: () => (isRtl ? paddingPt.end : paddingPt.start),
      paddingRight: () => (isRtl ? paddingPt.start : paddingPt.end),
      paddingTop: () => paddingPt.block,
      paddingBottom: () => paddingPt.block,
      fillColor: () => fillColor ?? null,
    },
    margin: isRtl ? [0, topPt, startPt, 0] : [startPt, topPt, 0, 0],
  };
}
