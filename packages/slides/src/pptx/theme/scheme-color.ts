import type { CalloutKind, CodeTokenKind, Color, ThemeColors } from '@octavo/core';
import type { RunColor } from '../../flow/run.ts';

const calloutAccents: Readonly<Record<CalloutKind, string>> = {
  note: 'accent2',
  tip: 'accent3',
  important: 'accent4',
  warning: 'accent5',
  caution: 'accent6',
};

/** Code has the theme's colours, so that it stays readable when someone changes the theme. */
const codeColors: Readonly<Record<CodeTokenKind, string>> = {
  plain: 'tx1',
  keyword: 'accent6',
  string: 'accent3',
  number: 'accent2',
  comment: 'muted',
  function: 'accent4',
  type: 'accent5',
  variable: 'tx1',
  attribute: 'accent2',
  operator: 'tx1',
  inserted: 'accent3',
  deleted: 'accent6',
};

/** The colour of a scheme slot, made paler or stronger by modifiers when needed. */
export function schemeColor(slot: string): string {
  return slot === 'muted'
    ? '<a:schemeClr val="tx1"><a:lumMod val="75000"/><a:lumOff val="25000"/></a:schemeClr>'
    : `<a:schemeClr val="${slot}"/>`;
}

export function runColor(color: RunColor): string {
  return schemeColor(color.type === 'muted' ? 'muted' : slotOf(color));
}

/** The slot that a meaning has its colour from; muted words are a tone of the text's. */
export function slotOf(color: RunColor): string {
  switch (color.type) {
    case 'muted':
      return 'tx1';
    case 'accent':
      return 'accent1';
    case 'callout':
      return calloutAccents[color.kind];
    case 'code':
      return codeColors[color.kind];
  }
}

/** The slot of a kind of call-out. */
export function calloutSlot(kind: CalloutKind): string {
  return calloutAccents[kind];
}

/** The slots that mean the same colour on every slide: a slide's map can give others a new meaning, these never (ISO/IEC 29500-1 §20.1.10.54). */
const fixedSlots = {
  dk1: 'text',
  lt1: 'background',
  dk2: 'accent',
  lt2: 'codeBackground',
} as const satisfies Readonly<Record<string, keyof ThemeColors>>;

/**
 * A colour that the author asked for: the theme's where it is one of its tokens, so that it changes with the theme. `colors` are absent where
 * the theme is that of a house, whose colours are not known here.
 */
export function authorColor(color: Color, colors: ThemeColors | undefined): string {
  const hex = color.toLowerCase();
  const slot = Object.entries(fixedSlots).find(([, token]) => colors?.[token].toLowerCase() === hex)?.[0];
  return slot === undefined ? `<a:srgbClr val="${hex.slice(1).toUpperCase()}"/>` : schemeColor(slot);
}
