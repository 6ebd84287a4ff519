import type { NodeId, NodeTable, RenderConfig, ResolvedDocument } from '@octavo/core';
import { type Bookmark, planBookmarks } from './plan-bookmarks.ts';
import { type CaptionPlan, planCaptions } from './plan-captions.ts';
import { planHeadingNumbers } from './plan-heading-numbers.ts';
import { type NotePlan, planNotes } from './plan-notes.ts';

/** What must be known before the first paragraph is written. */
export interface DocumentPlan {
  readonly bookmarks: NodeTable<Bookmark>;
  readonly captioned: CaptionPlan;
  readonly notes: NotePlan;
  /** Whether Word's own numbering of headings gives the numbers that the document has. */
  readonly nativeHeadingNumbers: boolean;
  /** Headings without a number, where the others have native ones. */
  readonly unnumberedHeadings: ReadonlySet<NodeId>;
}

export function planDocument(resolved: ResolvedDocument, config: RenderConfig): DocumentPlan {
  return {
    bookmarks: planBookmarks(resolved),
    captioned: planCaptions(resolved),
    notes: planNotes(resolved),
    ...planHeadingNumbers(resolved, config),
  };
}
