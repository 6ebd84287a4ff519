import type { Theme } from '../../theme/theme.ts';

/** The font and the colours of a chart's drawing, as SVG's attributes take them (`#1f4e79`, `var(--accent)`). */
export interface ChartLook {
  readonly fontFamily: string;
  readonly text: string;
  readonly muted: string;
  readonly rule: string;
  /** What parts the slices of a pie. */
  readonly gap: string;
  /** What lies behind the whole; nothing where whoever shows the drawing has a ground. */
  readonly background?: string;
  /** In the order in which series follow each other. */
  readonly series: readonly string[];
}

/** A drawing in a theme's font and colours. */
export function chartLookOf({ colors, fonts }: Theme): ChartLook {
  const { accent, background, callout, muted, rule, text } = colors;
  return {
    fontFamily: fonts.heading,
    text,
    muted,
    rule,
    gap: background,
    background,
    series: [accent, callout.tip, callout.warning, callout.important, callout.caution, muted],
  };
}
