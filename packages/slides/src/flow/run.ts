import type { CalloutKind, CodeTokenKind, NodeId } from '@octavo/core';

/** Where a run leads: out of the deck, or to the slide of a node. */
export type RunLink =
  | { readonly type: 'external'; readonly url: string }
  | { readonly type: 'node'; readonly nodeId: NodeId };

/** A colour by what it means; a writer looks it up in its theme. */
export type RunColor =
  | { readonly type: 'muted' }
  | { readonly type: 'accent' }
  | { readonly type: 'callout'; readonly kind: CalloutKind }
  | { readonly type: 'code'; readonly kind: CodeTokenKind };

/** The formula whose TeX notation a run is: programs that set formulas set it instead. */
export interface RunFormula {
  readonly nodeId: NodeId;
  /** On lines of its own; all of its runs stand for one formula. */
  readonly isDisplayed: boolean;
}

/** How words look; it travels down through nested markup as a value. */
export interface RunStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly highlight?: boolean;
  readonly smallCaps?: boolean;
  readonly code?: boolean;
  /** A key of the keyboard: code with a frame, where a format draws one. */
  readonly isKey?: boolean;
  /** The picture whose words a run is: formats that set pictures in lines set it instead, so wide. */
  readonly picture?: { readonly nodeId: NodeId; readonly widthEm: number };
  readonly baseline?: 'sub' | 'super';
  readonly color?: RunColor;
  readonly link?: RunLink;
  readonly language?: string;
  readonly formula?: RunFormula;
}

/** Words in one style, or a line break. */
export type Run =
  | { readonly type: 'words'; readonly text: string; readonly style: RunStyle }
  | { readonly type: 'break' };

export function words(text: string, style: RunStyle): readonly Run[] {
  return text === '' ? [] : [{ type: 'words', text, style }];
}
