import type { Color, Theme } from '@octavo/core';

/** The colours that a Word theme has, by the names that its part gives them (ISO 29500-1 §20.1.6.2). */
export type ThemeSlot =
  | 'dk1'
  | 'lt1'
  | 'dk2'
  | 'lt2'
  | 'accent1'
  | 'accent2'
  | 'accent3'
  | 'accent4'
  | 'accent5'
  | 'accent6'
  | 'hlink'
  | 'folHlink';

/** What runs and paragraphs call the colours of the theme (ISO 29500-1 §17.18.97). */
const slotNames = {
  dk1: 'text1',
  lt1: 'background1',
  dk2: 'text2',
  lt2: 'background2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hyperlink',
  folHlink: 'followedHyperlink',
} as const satisfies Readonly<Record<ThemeSlot, string>>;

/** Each colour's name in the theme, for those that have one. */
export type Palette = ReadonlyMap<Color, string>;

/** The theme's colours in Word's places: a user who picks other colours in *Design* changes the whole document. */
export function themeColors({ colors }: Theme): Readonly<Record<ThemeSlot, Color>> {
  return {
    dk1: colors.text,
    lt1: colors.background,
    dk2: colors.muted,
    lt2: colors.tableHeader,
    accent1: colors.accent,
    accent2: colors.callout.note,
    accent3: colors.callout.tip,
    accent4: colors.callout.important,
    accent5: colors.callout.warning,
    accent6: colors.callout.caution,
    hlink: colors.link,
    folHlink: colors.callout.important,
  };
}

/** The names of the theme's colours; where two are the same, the first place has it, but a link's is always a link's. */
export function themePalette(theme: Theme): Palette {
  // The keys are the slots.
  const entries = Object.entries(themeColors(theme)) as readonly (readonly [ThemeSlot, Color])[];
  return new Map([
    ...entries.toReversed().map(([slot, color]) => [color, slotNames[slot]] as const),
    [theme.colors.link, slotNames.hlink],
  ]);
}
