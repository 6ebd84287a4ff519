import type { Diagnostic, Inline, Node, ThemeSlide } from '@octavo/core';
import type { Slide } from '../deck.ts';
import { words } from '../flow/run.ts';
import { centreLists } from './fit/centre-lists.ts';
import { fitAsAsked } from './fit/fit-as-asked.ts';
import { fitEnlarged } from './fit/fit-enlarged.ts';
import type { FittedSlide } from './fit/fit-pieces.ts';
import { pagesOf } from './fit/fit-pieces.ts';
import { fitStepsOf } from './fit/fit-steps.ts';
import { toRegions } from './fit/to-regions.ts';
import { layoutOf } from './layout-of.ts';
import { layoutProblem } from './layout-problem.ts';
import { notesOf } from './notes-of.ts';
import { arrangePieces } from './pieces/arrange-pieces.ts';
import type { Piece } from './pieces/piece.ts';
import type { PlanContext } from './plan-context.ts';
import type { AskedColor, SlideSettings } from './settings/slide-settings.ts';
import { besidePicture, pictureBackground } from './side-picture.ts';
import type { SlidePlan } from './slide-plan.ts';
import { continuedSteps, stepsOn } from './steps-of.ts';
import { titleFits } from './titles/fit-title.ts';

/** A slide whose title is not yet told apart from others. */
export interface SlideDraft
  extends Pick<
    Slide,
    | 'layout'
    | 'classes'
    | 'background'
    | 'transition'
    | 'header'
    | 'footer'
    | 'isUnnumbered'
    | 'titleBox'
    | 'regions'
    | 'steps'
    | 'notes'
    | 'sourceIds'
    | 'columnCount'
    | 'subtitle'
    | 'fit'
  > {
  readonly title: string;
  readonly titleContent: readonly Inline[];
  readonly byline: readonly string[];
  /** Starts a group; slides that continue one belong to the last started. */
  readonly starts: boolean;
  /** Nodes that stand for themselves on this slide. */
  readonly nodes: readonly Node[];
  readonly overflows: boolean;
  /** Whether the title is to be as large as its place allows. */
  readonly fitsTitle: boolean;
  /** Whether the title only repeats the first words of the slide, and stands small above them. */
  readonly hasMadeTitle?: true;
  /** The colour that its author asked for. */
  readonly askedColor?: AskedColor;
  /** What the author asked for and cannot have. */
  readonly problems: readonly Diagnostic[];
}

/** The slides that a plan makes once its pieces are fitted. */
export function fitPlan(written: SlidePlan, deckContext: PlanContext): readonly SlideDraft[] {
  const plan = withoutOpening(written);
  const context = besidePicture(plan.settings, deckContext);
  const shared = sharedParts(plan, context, deckContext);
  const { settings } = plan;
  const drafts = fitPieceSlides(plan, context).map((draft) => {
    const steps = stepsOn(draft.regions, settings, deckContext.incremental);
    return { ...draft, ...shared, steps: draft.starts ? steps : continuedSteps(steps, draft.regions) };
  });
  const [first, ...rest] = drafts;
  if (first === undefined) return drafts;
  const problems = layoutProblem(first, settings, deckContext.resolved.document.file);
  return problems.length === 0 ? drafts : [{ ...first, problems }, ...rest];
}

/** Beside a picture at a side, the slide of a section is laid out as others are: its place is the whole slide. */
function withoutOpening(plan: SlidePlan): SlidePlan {
  const { kind, subtitle, settings, pieces } = plan;
  if (kind === 'slide' || settings.picture === undefined || settings.picture.side === 'all') return plan;
  const words: readonly Piece[] =
    subtitle.length === 0
      ? []
      : [
          {
            type: 'text',
            block: { type: 'paragraph', id: `${plan.sourceIds[0] ?? ''}-subtitle`, children: subtitle },
          },
        ];
  return { ...plan, kind: 'slide', subtitle: [], pieces: [...words, ...pieces] };
}

function fitPieceSlides(plan: SlidePlan, context: PlanContext): readonly SlideDraft[] {
  const { body } = context.geometry;
  const { layout, classes } = plan.settings;
  // What the author has in the middle of a slide has the size that this layout has.
  const enlarges = context.enlarges && layout === undefined && !classes.includes('lead');
  const fitted = segments(arrangePieces(plan.pieces, layout, body, context)).flatMap((pieces) => {
    const enlarged = enlarges ? fitEnlarged(pieces, body, context) : undefined;
    // Beside a title that is itself set smaller, larger words would look like the title.
    return enlarged === undefined || !hasFullTitle(plan, context)
      ? fitAsAsked(pieces, layout, body, context)
      : [enlarged];
  });
  const bodies = fitted.map((slide) => bodyOf(slide, plan, context));
  const opening = { ...blank(plan), starts: !plan.continues };
  const [first, ...rest] = bodies;
  if (plan.kind === 'section' || first === undefined) {
    return [
      {
        ...opening,
        nodes: plan.blocks,
        notes: [...plan.notes, ...(first?.regions.length === 0 ? first.notes : [])],
      },
      ...(first === undefined || first.regions.length === 0 ? rest : bodies),
    ];
  }
  return [
    { ...first, starts: !plan.continues, sourceIds: plan.sourceIds, nodes: [...plan.blocks, ...first.nodes] },
    ...rest,
  ];
}

function hasFullTitle({ title }: SlidePlan, context: PlanContext): boolean {
  return titleFits(words(title, {}), context.geometry.title, context.slide.titleSizePt, context);
}

/** What all slides of a plan have: its classes, its background, and the place of the title beside a picture. */
function sharedParts(
  { settings }: SlidePlan,
  { geometry }: PlanContext,
  { geometry: usual, slide }: PlanContext,
): SlideLook & Pick<SlideDraft, 'titleBox'> {
  return {
    ...slideLook(settings, slide),
    ...(geometry.title === usual.title ? {} : { titleBox: geometry.title }),
  };
}

type SlideLook = Pick<
  SlideDraft,
  'classes' | 'background' | 'askedColor' | 'transition' | 'header' | 'footer' | 'isUnnumbered'
>;

/** The classes, the ground, the transition and the foot that the author gave a slide. */
export function slideLook(
  { classes, layout, picture, color, textColor, transition, header, footer, isNumbered }: SlideSettings,
  slide: ThemeSlide,
): SlideLook {
  const background =
    picture === undefined ? color && ({ type: 'color', color } as const) : pictureBackground(picture, slide);
  return {
    classes: layout === 'lead' ? [...new Set([...classes, 'lead'])] : classes,
    ...(background ? { background } : {}),
    ...(textColor === undefined ? {} : { askedColor: textColor }),
    ...(transition === undefined ? {} : { transition }),
    // An empty one takes away what earlier slides have.
    ...(header === undefined || header === '' ? {} : { header }),
    ...(footer === undefined ? {} : { footer }),
    ...(isNumbered === false ? { isUnnumbered: true } : {}),
  };
}

/** The title alone: a section's slide, or one without a body. */
function blank(plan: SlidePlan): SlideDraft {
  const { title, titleContent, hasMadeTitle, subtitle, notes, sourceIds, settings } = plan;
  const asked = settings.layout === 'title' || settings.layout === 'closing' ? settings.layout : 'section';
  const layout = plan.kind === 'section' ? asked : 'titleOnly';
  return {
    layout,
    classes: [],
    title,
    titleContent,
    subtitle,
    byline: [],
    columnCount: 1,
    regions: [],
    steps: [],
    fit: [],
    notes,
    sourceIds,
    starts: false,
    nodes: [],
    overflows: false,
    fitsTitle: settings.fitsTitle,
    ...(hasMadeTitle === undefined ? {} : { hasMadeTitle }),
    problems: [],
  };
}

function bodyOf(slide: FittedSlide, plan: SlidePlan, context: PlanContext): SlideDraft {
  const written = toRegions(slide, context.geometry.body, context);
  const { layout, classes } = plan.settings;
  const regions = layout === 'lead' || classes.includes('lead') ? centreLists(written, context) : written;
  const pages = pagesOf(slide);
  const placed = pages.flatMap((page) => page.placed);
  const columnCount = Math.max(...[slide.columns, ...(slide.rows ?? [])].map(({ length }) => length));
  return {
    ...blank(plan),
    subtitle: [],
    layout: layoutOf(regions, columnCount),
    columnCount,
    regions,
    notes: notesOf(placed),
    fit: fitStepsOf(slide, context),
    sourceIds: [...new Set(placed.map(({ piece }) => piece.block.id))],
    nodes: placed.flatMap(({ piece }) => [piece.full ?? piece.block]),
    overflows: pages.some((page) => page.overflows),
  };
}

/** Pieces between those that start a slide. */
function segments(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const result: Piece[][] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last === undefined || piece.breakBefore === true) result.push([piece]);
    else last.push(piece);
  }
  return result;
}
