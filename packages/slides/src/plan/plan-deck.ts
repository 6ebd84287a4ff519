import type { Block, Diagnostic, NodeId, Outcome, ResolvedDocument } from '@octavo/core';
import { createDiagnostic, plainText, walk } from '@octavo/core';
import type { Continuation, Deck, Slide } from '../deck.ts';
import { deckMetrics } from '../measure/font-metrics.ts';
import { chooseLevel } from './choose-level.ts';
import type { SlideDraft } from './fit-plan.ts';
import { fitPlan } from './fit-plan.ts';
import { footnotesOn } from './footnotes-on.ts';
import { slideGeometry } from './geometry.ts';
import type { Opening } from './opening.ts';
import { planOpening } from './opening.ts';
import type { PlanContext, PlanInput } from './plan-context.ts';
import { planDraft } from './plan-draft.ts';
import { regionNodes } from './region-nodes.ts';
import { ruleOutcomes } from './rule-outcomes.ts';
import { slideFonts } from './slide-fonts.ts';
import { splitFlow } from './split-flow.ts';
import { fitTitle, titleFactors } from './titles/fit-title.ts';
import { titleSuffixes } from './titles/unique-titles.ts';
import { tooWideTables } from './too-wide-tables.ts';
import { usesRules } from './uses-rules.ts';

export interface PlanResult {
  readonly deck: Deck;
  /** What the planning itself leaves out; a writer reports the rest. */
  readonly outcomes: readonly Outcome[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Cuts a resolved document into slides that fit: the same document, theme and configuration always give the same deck.
 * Reports what cannot be parted and may not fit (`slide-overflow`) and tables that had to shrink (`table-too-wide`).
 */
export function planDeck(resolved: ResolvedDocument, { theme, config }: PlanInput): PlanResult {
  const { document } = resolved;
  const rules = usesRules(document, config.slides);
  const authored = rules || document.children.some(isSlideMark);
  const fonts = slideFonts(theme);
  const geometry = slideGeometry(theme.slide);
  const context: PlanContext = {
    resolved,
    slide: theme.slide,
    metrics: deckMetrics(fonts),
    geometry,
    authored,
  };
  const level = config.slides.level > 0 || rules ? config.slides.level : chooseLevel(document.children);
  const drafts = splitFlow(document.children, { level, rules });
  const opening = planOpening(resolved, drafts, authored);
  const slideDrafts = [
    ...(opening === undefined ? [] : [openingDraft(opening)]),
    ...abstractDrafts(resolved, context),
    ...(opening?.rest ?? drafts)
      .flatMap((draft) => planDraft(draft, context))
      .flatMap((plan) => fitPlan(plan, context)),
  ];
  const slides = finishSlides(slideDrafts, context);
  const deck: Deck = {
    version: 1,
    title: resolved.title,
    authors: document.metadata.authors.map((author) => author.name),
    keywords: document.metadata.keywords,
    language: resolved.language,
    direction: resolved.direction,
    widthPt: theme.slide.widthPt,
    heightPt: theme.slide.heightPt,
    fonts,
    slides,
    slideOfNode: slideOfNode(slideDrafts, slides),
  };
  return {
    deck,
    outcomes: rules ? [] : ruleOutcomes(document),
    diagnostics: [
      ...overflowDiagnostics(slideDrafts, slides, document.file),
      ...tooWideTables(deck, theme.slide, document.file),
    ],
  };
}

function isSlideMark(block: Block): boolean {
  return block.type === 'slideBreak' || (block.type === 'container' && block.name === 'slide');
}

function openingDraft(opening: Opening): SlideDraft {
  const { title, titleContent, subtitle, byline, blocks } = opening;
  return {
    layout: 'title',
    title,
    titleContent,
    subtitle,
    byline,
    columnCount: 1,
    regions: [],
    notes: [],
    sourceIds: blocks.map((block) => block.id),
    starts: true,
    nodes: [...titleContent, ...subtitle, ...blocks],
    overflows: false,
  };
}

function abstractDrafts(resolved: ResolvedDocument, context: PlanContext): readonly SlideDraft[] {
  const { abstract } = resolved.document.metadata;
  if (abstract === undefined || abstract.length === 0) return [];
  const plans = planDraft({ kind: 'slide', blocks: abstract, continues: true }, context);
  return plans.flatMap((plan) =>
    fitPlan({ ...plan, title: resolved.strings.abstract, continues: false }, context),
  );
}

function finishSlides(drafts: readonly SlideDraft[], context: PlanContext): readonly Slide[] {
  const named = inheritTitles(drafts, context.resolved);
  const continuations = countParts(named);
  const suffixes = titleSuffixes(
    named.map(({ title }, index) => {
      const continuation = continuations[index];
      return continuation === undefined ? { title } : { title, continuation };
    }),
  );
  const ids = slideIds(named);
  return named.map((draft, index) =>
    finishSlide(draft, ids[index] ?? '', suffixes[index] ?? '', continuations[index], context),
  );
}

function finishSlide(
  draft: SlideDraft,
  id: string,
  suffix: string,
  continuation: Continuation | undefined,
  context: PlanContext,
): Slide {
  const { geometry, resolved } = context;
  const isOpening = draft.layout === 'title';
  const isSection = draft.layout === 'section';
  const box = isOpening ? geometry.openingTitle : isSection ? geometry.sectionTitle : geometry.title;
  const factor = titleFactors[isOpening ? 'opening' : isSection ? 'section' : 'slide'];
  const fitted = fitTitle(draft.title, suffix, box, factor, context);
  const isCut = fitted.title !== draft.title;
  const fullTitle: readonly Block[] = isCut
    ? [{ type: 'paragraph', id: `${id}-title`, children: draft.titleContent }]
    : [];
  const notes = [...fullTitle, ...draft.notes];
  const shown = [...draft.titleContent, ...draft.subtitle, ...draft.regions.flatMap(regionNodes), ...notes];
  return {
    id,
    layout: draft.layout,
    title: fitted.title + suffix,
    titleContent: isCut ? [] : draft.titleContent,
    titleSuffix: suffix,
    titleScale: fitted.scale,
    ...(continuation === undefined ? {} : { continuation }),
    subtitle: draft.subtitle,
    byline: draft.byline,
    columnCount: draft.columnCount,
    regions: draft.regions,
    notes,
    footnotes: footnotesOn(shown, resolved),
    sourceIds: draft.sourceIds,
  };
}

/** Slides that go on without a title have that of the slide before. */
function inheritTitles(drafts: readonly SlideDraft[], resolved: ResolvedDocument): readonly SlideDraft[] {
  let title = resolved.title;
  let titleContent: SlideDraft['titleContent'] = [];
  return drafts.map((draft) => {
    if (draft.title === '') return { ...draft, title, titleContent };
    ({ title, titleContent } = draft);
    return draft;
  });
}

/** `(2/3)` for the slides of a group of several; a section's own slide does not count. */
function countParts(drafts: readonly SlideDraft[]): readonly (Continuation | undefined)[] {
  const groups: number[][] = [];
  drafts.forEach((draft, index) => {
    const group = groups.at(-1);
    if (group === undefined || draft.starts) groups.push([index]);
    else group.push(index);
  });
  const parts: (Continuation | undefined)[] = drafts.map(() => undefined);
  for (const group of groups) {
    const counted = group.filter(
      (index) => drafts[index]?.layout !== 'section' && drafts[index]?.layout !== 'title',
    );
    if (counted.length < 2) continue;
    counted.forEach((index, place) => {
      parts[index] = { part: place + 1, of: counted.length };
    });
  }
  return parts;
}

/** Ids from the first node on each slide, counted where one stands on several. */
function slideIds(drafts: readonly SlideDraft[]): readonly string[] {
  const counts = new Map<string, number>();
  return drafts.map((draft) => {
    const base = draft.layout === 'title' ? 'opening' : `slide-${draft.sourceIds[0] ?? 'empty'}`;
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return count === 1 ? base : `${base}.${count}`;
  });
}

/** The first slide on which each node stands. */
function slideOfNode(
  drafts: readonly SlideDraft[],
  slides: readonly Slide[],
): Readonly<Record<NodeId, string>> {
  const places: Record<NodeId, string> = {};
  const own = new Set<NodeId>();
  drafts.forEach((draft, index) => {
    const slide = slides[index];
    if (slide === undefined) return;
    const shown = [...slide.titleContent, ...slide.regions.flatMap(regionNodes), ...slide.notes];
    for (const root of shown) {
      for (const node of walk(root)) {
        if (own.has(node.id)) continue;
        own.add(node.id);
        places[node.id] = slide.id;
      }
    }
    for (const root of [...draft.nodes, ...slide.footnotes.map((note) => note.definition)]) {
      for (const node of walk(root)) places[node.id] ??= slide.id;
    }
  });
  return places;
}

function overflowDiagnostics(
  drafts: readonly SlideDraft[],
  slides: readonly Slide[],
  file: string | undefined,
): readonly Diagnostic[] {
  return drafts.flatMap((draft, index) => {
    if (!draft.overflows) return [];
    const position = draft.nodes[0]?.position;
    const title = slides[index]?.title ?? plainText(draft.titleContent);
    return [createDiagnostic('slide-overflow', { title }, { file, position })];
  });
}
