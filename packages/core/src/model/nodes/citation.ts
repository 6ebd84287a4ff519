import type { NodeBase } from './base.ts';

/** One work that a citation names. */
export interface CitationItem {
  readonly key: string;
  readonly prefix?: string;
  readonly locator?: string;
  readonly suppressAuthor?: boolean;
}

/** A citation of works in the bibliography; `raw` is what the author typed. */
export interface Citation extends NodeBase {
  readonly type: 'citation';
  readonly items: readonly CitationItem[];
  readonly raw: string;
}
