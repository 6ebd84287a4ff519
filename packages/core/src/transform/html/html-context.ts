import type { Position } from '../../model/nodes/base.ts';

/** Where a piece of HTML stands, and where to tell what it lost. */
export interface HtmlContext {
  readonly position: Position | undefined;
  readonly figures: boolean;
  reportDropped(element: string, position: Position | undefined): void;
  reportUnsafeLink(url: string, position: Position | undefined): void;
}
