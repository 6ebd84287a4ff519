import type { CalloutKind, CodeTokenKind } from '@octavo/core';
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
  switch (color.type) {
    case 'muted':
      return schemeColor('muted');
    case 'accent':
      return schemeColor('accent1');
    case 'callout':
      return schemeColor(calloutAccents[color.kind]);
    case 'code':
      return schemeColor(codeColors[color.kind]);
  }
}

/** The slot of a kind of call-out. */
export function calloutSlot(kind: CalloutKind): string {
  return calloutAccents[kind];
}
