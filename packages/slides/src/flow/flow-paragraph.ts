import type { NodeId } from '@octavo/core';
import type { Run } from './run.ts';

/** What stands before a paragraph's first line. A number is given as counted, `start` where its count began. */
export type Marker =
  | { readonly type: 'none' }
  | { readonly type: 'bullet' }
  | { readonly type: 'number'; readonly start: number }
  | { readonly type: 'task'; readonly done: boolean };

/** What a paragraph is for; sizes, weights and spaces follow from it. */
export type ParagraphRole = 'text' | 'heading' | 'code' | 'quote' | 'formula' | 'caption';

/** What a paragraph stands in, for formats that keep more than the look of it. */
export type FlowGroup =
  | { readonly type: 'list'; readonly id: NodeId; readonly ordered: boolean; readonly start: number }
  | { readonly type: 'item'; readonly id: NodeId }
  | { readonly type: 'quote' | 'callout' | 'code'; readonly id: NodeId };

/** A paragraph of a text box, as both the measuring and the writing need it. */
export interface FlowParagraph {
  readonly runs: readonly Run[];
  readonly role: ParagraphRole;
  readonly marker: Marker;
  /** 0-based list level, which decides the size; at most 8. */
  readonly level: number;
  /** Steps of indentation of the text, the marker's own included. */
  readonly indentSteps: number;
  /** Space above at full scale; the first paragraph of a box has none. */
  readonly spaceBeforePt: number;
  /** From the outermost in; absent where a paragraph stands in none. */
  readonly groups?: readonly FlowGroup[];
}
