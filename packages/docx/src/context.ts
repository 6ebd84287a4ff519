import type { Block, Inline, NodeId, RenderConfig, ResolvedDocument, Theme } from '@octavo/core';
import type { BlockElement } from './elements/block-element.ts';
import type { InlineElement } from './elements/inline-element.ts';
import type { Ledger, StoryPart } from './ledger.ts';
import type { DocumentPlan } from './plan/plan-document.ts';
import type { Mark } from './styles/character-styles.ts';
import type { TableTextSize } from './styles/table-text-styles.ts';

/** Where a handler stands: what holds for the whole document, and what came down from the nodes around it. */
export interface DocxContext {
  readonly resolved: ResolvedDocument;
  readonly theme: Theme;
  readonly config: RenderConfig;
  readonly plan: DocumentPlan;
  /** Paragraphs that are asked to begin with a large letter. */
  readonly initials: ReadonlySet<NodeId>;
  readonly ledger: Ledger;
  readonly part: StoryPart;
  /** The style of plain paragraphs here. */
  readonly paragraphStyle: string;
  /** Where lines start here, from the margin or the cell's edge. */
  readonly indentTwips: number;
  /** From there to the end of the line. */
  readonly widthTwips: number;
  /** Whether this is the flow of the text itself, where sections of the page may begin. */
  readonly isFlow: boolean;
  /** How many lists this stands in. */
  readonly listDepth: number;
  /** Whether the paragraph's style is bold already. */
  readonly boldStyle: boolean;
  readonly marks: readonly Mark[];
  /** Set inside a link: Word has no links in links. */
  readonly insideLink: boolean;
  /** Set in the table of contents, which repeats words: no notes, no pictures, no bookmarks a second time. */
  readonly insideContents: boolean;
  /** The language that a span sets, where it is not the document's. */
  readonly language?: string;
  readonly cellTextSize?: TableTextSize;
  /** Notes being written, outermost first: a note cannot hold a native note. */
  readonly openNotes: readonly NodeId[];
  /** Hands each block to its handler. Here, so that handlers need not import the table that lists them. */
  renderBlocks(blocks: readonly Block[], context: DocxContext): readonly BlockElement[];
  renderInlines(inlines: readonly Inline[], context: DocxContext): readonly InlineElement[];
}

/** The context for what stands inside a mark. */
export function withMark(context: DocxContext, mark: Mark): DocxContext {
  return context.marks.includes(mark) ? context : { ...context, marks: [...context.marks, mark] };
}
