import type { SourceText } from './source-text.ts';

/** Running text; more than one line where the breaks are the author's (addresses, verse, signatures). */
export interface ImportParagraph {
  readonly type: 'paragraph';
  readonly lines: readonly SourceText[];
}

/** A line that the author underlined with `===` or `---`. */
export interface ImportHeading {
  readonly type: 'heading';
  readonly text: SourceText;
}

/** An item with the depth of its indentation, 0 for the outermost. */
export interface ImportListItem {
  readonly depth: number;
  /** The number that the author gave; absent on bullets. */
  readonly number?: number;
  readonly lines: readonly SourceText[];
}

export interface ImportList {
  readonly type: 'list';
  readonly items: readonly ImportListItem[];
}

/** Lines that begin with `>`, as mail programs mark what is answered. */
export interface ImportQuote {
  readonly type: 'quote';
  readonly blocks: readonly ImportBlock[];
}

/** A line of signs only (`* * *`, `-----`). */
export interface ImportRule {
  readonly type: 'rule';
  readonly text: SourceText;
}

/** What pasted text is made of. */
export type ImportBlock = ImportParagraph | ImportHeading | ImportList | ImportQuote | ImportRule;

/** The text of a paragraph as one. */
export function firstLine(block: ImportParagraph | ImportListItem): SourceText {
  return block.lines[0] ?? { text: '', pieces: [] };
}
