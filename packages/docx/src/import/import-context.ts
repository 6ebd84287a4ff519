import type { Comment, Inline, XmlElement } from '@octavo/core';

/** What becomes of tracked changes. */
export type TrackChanges = 'accept' | 'reject' | 'all';

/** What a paragraph is, by its style. */
export type ParagraphRole =
  | { readonly type: 'text' }
  | { readonly type: 'heading'; readonly depth: number }
  | { readonly type: 'front'; readonly part: string }
  | { readonly type: 'quote'; readonly pull: boolean }
  | { readonly type: 'callout'; readonly kind: string; readonly isTitle: boolean }
  | { readonly type: 'code' }
  | { readonly type: 'caption' }
  | { readonly type: 'continue' }
  | { readonly type: 'term' }
  | { readonly type: 'definition' }
  | { readonly type: 'rule' }
  | { readonly type: 'contents' };

/** The list that a paragraph is an item of. */
export interface ListPlace {
  readonly numId: string;
  readonly level: number;
  readonly ordered: boolean;
  readonly start: number;
}

/** What is known of the whole document while its text is read. */
export interface ImportContext {
  readonly trackChanges: TrackChanges;
  readonly joinsCode: boolean;
  roleOf(paragraph: XmlElement): ParagraphRole;
  isIndented(paragraph: XmlElement): boolean;
  /** The level of the item that a paragraph goes on in, where its numbering says so and shows no mark. */
  continuedLevel(paragraph: XmlElement): number | undefined;
  listOf(paragraph: XmlElement): ListPlace | undefined;
  /** What the styles of a run say: `code`, `strong`, `emphasis`, … */
  runMarks(run: XmlElement): readonly string[];
  linkTarget(id: string): string | undefined;
  image(drawing: XmlElement): Inline | undefined;
  note(kind: 'footnote' | 'endnote', id: string): string | undefined;
  /** Gives the mark of a note a name. */
  nameNote(bookmark: string, label: string): void;
  comment(id: string): Comment | undefined;
  countChange(): void;
  drop(what: string): void;
}
