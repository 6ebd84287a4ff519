import {
  type Host,
  type Node,
  type NodeId,
  type NodeTable,
  type RenderConfig,
  type ResolvedDocument,
  type Theme,
  walk,
} from '@octavo/core';
import { type Bookmark, planBookmarks } from './plan-bookmarks.ts';
import { type CaptionPlan, planCaptions } from './plan-captions.ts';
import { type MakeChart, planCharts } from './plan-charts.ts';
import { type MakeFormula, planFormulas } from './plan-formulas.ts';
import { planHeadingNumbers } from './plan-heading-numbers.ts';
import { type ImagePlan, planImages } from './plan-images.ts';
import { type NotePlan, planNotes } from './plan-notes.ts';

/** What must be known before the first paragraph is written. */
export interface DocumentPlan {
  readonly bookmarks: NodeTable<Bookmark>;
  readonly captioned: CaptionPlan;
  readonly notes: NotePlan;
  /** Whether Word's own numbering of headings gives the numbers that the document has. */
  readonly nativeHeadingNumbers: boolean;
  readonly numberedHeadings: ReadonlySet<NodeId>;
  /** The formulas that Word shows as equations. */
  readonly formulas: ReadonlyMap<NodeId, MakeFormula>;
  /** The charts that Word draws itself. */
  readonly charts: ReadonlyMap<NodeId, MakeChart>;
  /** Formulas whose bookmark holds their number. */
  readonly numberedFormulas: ReadonlySet<NodeId>;
  readonly images: ImagePlan;
}

export async function planDocument(
  resolved: ResolvedDocument,
  { theme, config, host }: { readonly theme: Theme; readonly config: RenderConfig; readonly host: Host },
): Promise<DocumentPlan> {
  const flow = Array.from(walk({ ...resolved.document, footnotes: [] }));
  const nodes = [...flow, ...resolved.document.footnotes.flatMap((note) => Array.from(walk(note)))];
  return {
    bookmarks: planBookmarks(nodes, resolved),
    captioned: planCaptions(nodes, resolved),
    notes: planNotes(flow, resolved),
    ...planHeadingNumbers(nodes, resolved, config),
    formulas: await planFormulas(nodes),
    charts: await planCharts(nodes, theme),
    numberedFormulas: numberedFormulas(nodes, resolved),
    images: await planImages(nodes, resolved, { theme, config, host }),
  };
}

function numberedFormulas(nodes: readonly Node[], { numbers }: ResolvedDocument): ReadonlySet<NodeId> {
  const formulas = nodes.filter((node) => node.type === 'mathBlock' && numbers[node.id] !== undefined);
  return new Set(formulas.map((node) => node.id));
}
