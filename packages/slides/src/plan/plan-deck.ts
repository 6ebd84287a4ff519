import type { Block, Diagnostic, Inline, Outcome, ResolvedDocument } from '@octavo/core';
import { createDiagnostic, plainText } from '@octavo/core';
import type { Deck, Slide } from '../deck.ts';
import type { Formulas } from '../formulas/load-formulas.ts';
import { loadFormulas } from '../formulas/load-formulas.ts';
import { deckMetrics } from '../measure/font-metrics.ts';
import { loadTextMeasure } from '../measure/load-text-measure.ts';
import type { TextMeasure } from '../measure/text-measure.ts';
import { chooseLevel } from './choose-level.ts';
import { withClosing } from './closing.ts';
import { cutTitles } from './cut-titles.ts';
import type { Draft } from './drafts.ts';
import { emptyReferences } from './empty-references.ts';
import { finishSlides, slideOfNode } from './finish-slides.ts';
import type { SlideDraft } from './fit-plan.ts';
import { fitPlan, slideLook } from './fit-plan.ts';
import { slideGeometry } from './geometry.ts';
import { withImprint } from './imprint.ts';
import { lostFooters } from './lost-footers.ts';
import { withoutLostPictures } from './lost-pictures.ts';
import type { Opening } from './opening.ts';
import { planOpening } from './opening.ts';
import { openingByline } from './opening-byline.ts';
import type { PlanContext, PlanInput } from './plan-context.ts';
import { planDraft } from './plan-draft.ts';
import { planOutcomes } from './plan-outcomes.ts';
import { sectionsOf } from './sections-of.ts';
import { backgroundPicture } from './settings/background-picture.ts';
import { isAtHand } from './settings/is-at-hand.ts';
import { isSettings } from './settings/is-settings.ts';
import { readSettings } from './settings/read-settings.ts';
import { noSettings } from './settings/slide-settings.ts';
import { slideFonts } from './slide-fonts.ts';
import type { SlidePlan } from './slide-plan.ts';
import { splitFlow } from './split-flow.ts';
import { spreadLanguages } from './spread-languages.ts';
import { usesPauses } from './uses-pauses.ts';
import { usesRules } from './uses-rules.ts';
import { withSettings } from './with-settings.ts';
import { withTextColors } from './with-text-colors.ts';

export interface PlanResult {
  readonly deck: Deck;
  /** What the planning itself leaves out; a writer reports the rest. */
  readonly outcomes: readonly Outcome[];
  readonly diagnostics: readonly Diagnostic[];
  /** What the deck was measured with, for writers that set words in boxes of their own. */
  readonly measure: TextMeasure;
  /** The formulas as they were measured, for writers that draw them. */
  readonly formulas: Formulas;
}

/**
 * Cuts a resolved document into slides that fit: the same document, theme and configuration always give the same deck.
 * Reports what cannot be parted and may not fit (`slide-overflow`) and titles that were cut (`slide-title-cut`).
 */
export async function planDeck(
  resolved: ResolvedDocument,
  { theme, config, host, look }: PlanInput,
): Promise<PlanResult> {
  const { document } = resolved;
  const rules = usesRules(document, config.slides);
  const level = config.slides.level > 0 || rules ? config.slides.level : levelOf(document.children);
  const flow = spreadLanguages(document.children);
  const parted = splitFlow(flow, { level, rules });
  const authored = rules || flow.some(isSlideMark) || usesPauses(parted);
  const fonts = { ...slideFonts(theme), ...look?.fonts };
  const geometry = look?.geometry ?? slideGeometry(theme.slide);
  const context: PlanContext = {
    resolved,
    slide: theme.slide,
    metrics: deckMetrics(fonts),
    measure: await loadTextMeasure(fonts, resolved, host),
    formulas: await loadFormulas(resolved, geometry.body.widthPt / theme.slide.textSizePt),
    geometry,
    authored,
    enlarges: look === undefined,
    capitalTitles: look?.capitalTitles ?? new Set(),
    incremental: config.slides.incremental,
  };
  const unused = authored ? undefined : emptyReferences(parted);
  const written = unused === undefined ? parted : parted.slice(0, -1);
  const bare = rules ? bareOpening(flow) : [];
  const read = readSettings([...bare, ...written], resolved);
  const settingsOfWritten = read.settings.slice(bare.length);
  const { drafts, lost } = withoutLostPictures(
    withSettings(authored ? written : withImprint(written), settingsOfWritten, authored),
    resolved,
  );
  const opening = planOpening(resolved, drafts, {
    joinsFirst: authored && bare.length === 0,
    settings: bare.length === 0 ? noSettings : (read.settings[0] ?? noSettings),
  });
  const slideDrafts = withClosing([
    ...(opening === undefined ? [] : openingDrafts(opening, context)),
    ...abstractDrafts(resolved, context),
    ...(opening?.rest ?? drafts)
      .flatMap((draft) => planDraft(draft, context))
      .flatMap((plan) => fitPlan(plan, context)),
  ]);
  const { slides, diagnostics: faintColors } = withTextColors(
    finishSlides(slideDrafts, context),
    slideDrafts,
    { theme, isHouse: look !== undefined, file: document.file },
  );
  const said = new Set(slides.flatMap(({ footnotes }) => footnotes.map(({ definition }) => definition.id)));
  const outcomes = planOutcomes(document, rules, {
    repeated: opening?.repeated ?? [],
    headings: unused === undefined ? [] : [unused],
    grounds: [...bare, ...written].flatMap(({ blocks }) =>
      blocks.filter((block) => isMissingGround(block, resolved)),
    ),
    lost,
    notes: document.footnotes.filter((note) => !said.has(note.id)),
  });
  const deck: Deck = {
    version: 1,
    title: resolved.title,
    authors: document.metadata.authors.map((author) => author.name),
    keywords: document.metadata.keywords,
    language: resolved.language,
    direction: resolved.direction,
    widthPt: theme.slide.widthPt,
    heightPt: theme.slide.heightPt,
    geometry,
    fonts,
    slides,
    sections: sectionsOf(slides, slideDrafts, resolved.title),
    slideOfNode: slideOfNode(slideDrafts, slides),
    leftOut: outcomes.map(({ nodeId, reason = '' }) => ({ nodeId, reason })),
  };
  return {
    deck,
    measure: context.measure,
    formulas: context.formulas,
    outcomes,
    diagnostics: [
      ...read.diagnostics,
      ...faintColors,
      ...slideDrafts.flatMap(({ problems }) => problems),
      ...overflowDiagnostics(slideDrafts, slides, document.file),
      ...cutTitles(slideDrafts, slides, document.file),
      ...lostFooters(slides, document.file),
    ],
  };
}

/** The depth of headings that start slides, at least that of every heading that its author gave the settings of one. */
function levelOf(blocks: readonly Block[]): number {
  const set = blocks.flatMap((block) => (block.type === 'heading' && setsSlide(block) ? [block.depth] : []));
  return Math.max(chooseLevel(blocks), ...set);
}

function setsSlide({ attributes }: Block): boolean {
  return Object.keys(attributes?.values ?? {}).some((key) =>
    /^(?:data-)?(?:background|transition|layout)/.test(key),
  );
}

/**
 * The first slide, when it holds nothing but what became the deck's title, and settings: what follows the first break is a slide of its own.
 * None or one.
 */
function bareOpening(flow: readonly Block[]): readonly Draft[] {
  const end = flow.findIndex((block) => block.type !== 'htmlBlock' && !isSettings(block));
  if (flow[end]?.type !== 'thematicBreak') return [];
  return [{ kind: 'slide', blocks: flow.slice(0, end), continues: false }];
}

/** A picture behind a slide that cannot be read. */
function isMissingGround(block: Block, { assets }: ResolvedDocument): boolean {
  const picture = backgroundPicture(block);
  return picture !== undefined && !isAtHand(picture.image, assets);
}

function isSlideMark(block: Block): boolean {
  return block.type === 'slideBreak' || (block.type === 'container' && block.name === 'slide');
}

/** The title slide, by the settings of what it took in; beside a picture at a side, it is laid out as other slides are. */
function openingDrafts(opening: Opening, context: PlanContext): readonly SlideDraft[] {
  const { title, titleContent, subtitle, blocks, settings } = opening;
  const { resolved, geometry } = context;
  const { authors } = resolved.document.metadata;
  const { lines, notes } = openingByline(authors, resolved.date, geometry.openingByline, context);
  const draft: SlideDraft = {
    layout: 'title',
    classes: [],
    title,
    titleContent,
    subtitle,
    byline: lines,
    columnCount: 1,
    regions: [],
    steps: [],
    fit: [],
    notes: [...notes, ...opening.notes],
    sourceIds: blocks.map((block) => block.id),
    starts: true,
    nodes: [...titleContent, ...subtitle, ...blocks],
    overflows: false,
    fitsTitle: settings.fitsTitle,
    problems: [],
  };
  const { picture } = settings;
  if (picture === undefined || picture.side === 'all')
    return [{ ...draft, ...slideLook(settings, context.slide) }];
  return fitPlan(openingPlan(opening), context).map((slide) => ({ ...slide, nodes: draft.nodes }));
}

/** The title slide as one with a body. */
function openingPlan({ title, titleContent, subtitle, byline, blocks, notes, settings }: Opening): SlidePlan {
  const lines: readonly (readonly Inline[])[] = [
    ...(subtitle.length === 0 ? [] : [subtitle]),
    ...byline.map((value, index): readonly Inline[] => [
      { type: 'text', id: `byline-${index}-words`, value },
    ]),
  ];
  return {
    kind: 'slide',
    title,
    titleContent,
    subtitle: [],
    pieces: lines.map((children, index) => ({
      type: 'text',
      block: { type: 'paragraph', id: `opening-line-${index}`, children },
    })),
    notes,
    sourceIds: blocks.map((block) => block.id),
    blocks,
    continues: false,
    settings,
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
