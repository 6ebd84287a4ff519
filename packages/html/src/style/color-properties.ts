import type { ThemeColors } from '@octavo/core';
import { mixColors } from '@octavo/core';

/** The theme's colours as the custom properties that style sheets of pages read. */
export function colorProperties(colors: ThemeColors): Readonly<Record<string, string>> {
  const { callout, code, codeBackground, tableHeader, tableBand, onCover, ...plain } = colors;
  const named = Object.entries(code).map(([kind, color]) => [`code-${kind}`, color]);
  return {
    ...plain,
    ...callout,
    ...Object.fromEntries(named),
    'code-background': codeBackground,
    'table-header': tableHeader,
    'table-band': tableBand,
    'on-cover': onCover,
    stage: mixColors(colors.background, '#000000', 0.18),
    mark: mixColors(colors.background, colors.callout.warning, 0.25),
  };
}

/** Declarations of custom properties. */
export function cssProperties(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}
