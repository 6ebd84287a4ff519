import type { Inline, Node } from '@octavo/core';
import type { Slide } from '../deck.ts';
import type { FittedSlide } from './fit/fit-pieces.ts';
import { fitPieces } from './fit/fit-pieces.ts';
import { fitStepsOf } from './fit/fit-steps.ts';
import { toRegions } from './fit/to-regions.ts';
import { layoutOf } from './layout-of.ts';
import { notesOf } from './notes-of.ts';
import type { Piece } from './pieces/piece.ts';
import type { PlanContext } from './plan-context.ts';
import { besidePicture, pictureBackground } from './side-picture.ts';
import type { SlidePlan } from './slide-plan.ts';
import { stepsOn } from './steps-of.ts';

/** A slide whose title is not yet told apart from others. */
export interface SlideDraft
  extends Pick<
    Slide,
    | 'layout'
    | 'classes'
    | 'background'
    | 'transition'
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
}

/** The slides that a plan makes once its pieces are fitted. */
export function fitPlan(plan: SlidePlan, deckContext: PlanContext): readonly SlideDraft[] {
  const context = besidePicture(plan.settings, deckContext);
  const shared = sharedParts(plan, context, deckContext);
  return fitPieceSlides(plan, context).map((draft) => ({
    ...draft,
    ...shared,
    steps: stepsOn(draft.regions, plan.settings.steps),
  }));
}

function fitPieceSlides(plan: SlidePlan, context: PlanContext): readonly SlideDraft[] {
  const { body } = context.geometry;
  const fitted = segments(plan.pieces).flatMap((pieces) => fitPieces(pieces, body, context));
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

/** What all slides of a plan have: its classes, its background, and the place of the title beside a picture. */
function sharedParts(
  { settings }: SlidePlan,
  { geometry }: PlanContext,
  { geometry: usual, slide }: PlanContext,
): Pick<SlideDraft, 'classes' | 'background' | 'transition' | 'titleBox'> {
  const { picture, color, transition } = settings;
  const background =
    picture === undefined ? color && ({ type: 'color', color } as const) : pictureBackground(picture, slide);
  return {
    classes: settings.classes,
    ...(background ? { background } : {}),
    ...(transition === undefined ? {} : { transition }),
    ...(geometry.title === usual.title ? {} : { titleBox: geometry.title }),
  };
}

/** The title alone: a section's slide, or one without a body. */
function blank(plan: SlidePlan): SlideDraft {
  const { title, titleContent, subtitle, notes, sourceIds } = plan;
  const layout = plan.kind === 'section' ? 'section' : 'titleOnly';
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
  };
}

function bodyOf(slide: FittedSlide, plan: SlidePlan, context: PlanContext): SlideDraft {
  const regions = toRegions(slide, context.geometry.body, context);
  const pages = [...(slide.above === undefined ? [] : [slide.above]), ...slide.columns];
  const placed = pages.flatMap((page) => page.placed);
  const columnCount = slide.columns.length;
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
