import { type NodeId, type NodeTable, type RenderConfig, type ResolvedDocument, walk } from '@octavo/core';
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
  readonly numberedHeadings: ReadonlySet<NodeId>;
  /** Formulas whose bookmark holds their number. */
  readonly numberedFormulas: ReadonlySet<NodeId>;
}

export function planDocument(resolved: ResolvedDocument, config: RenderConfig): DocumentPlan {
  return {
    bookmarks: planBookmarks(resolved),
    captioned: planCaptions(resolved),
    notes: planNotes(resolved),
    ...planHeadingNumbers(resolved, config),
    numberedFormulas: numberedFormulas(resolved),
  };
}

function numberedFormulas(resolved: ResolvedDocument): ReadonlySet<NodeId> {
  const formulas = Array.from(walk(resolved.document)).filter(
    (node) => node.type === 'mathBlock' && resolved.numbers[node.id] !== undefined,
  );
  return new Set(formulas.map((node) => node.id));
}
