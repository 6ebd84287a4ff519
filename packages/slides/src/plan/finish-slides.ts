import type { Block, NodeId, ResolvedDocument } from '@octavo/core';
import { walk } from '@octavo/core';
import type { Continuation, FitStep, Slide } from '../deck.ts';
import { toParagraphs } from '../flow/to-paragraphs.ts';
import type { SlideDraft } from './fit-plan.ts';
import { footnotesOn } from './footnotes-on.ts';
import { inSourceOrder, sourcePlaces } from './in-source-order.ts';
import type { PlanContext } from './plan-context.ts';
import { regionNodes } from './region-nodes.ts';
import { fillWithTitle } from './titles/fill-with-title.ts';
import { fitMadeTitle, fitTitle, titleFactors } from './titles/fit-title.ts';
import { leastTitleSizePt } from './titles/least-title-size.ts';
import { titleSuffixes } from './titles/unique-titles.ts';

/** Gives slides their ids, unique titles that fit, and the footnotes whose marks they show. */
export function finishSlides(drafts: readonly SlideDraft[], context: PlanContext): readonly Slide[] {
  const named = inheritTitles(drafts, context.resolved);
  const continuations = countParts(named);
  const suffixes = titleSuffixes(
    named.map(({ title }, index) => {
      const continuation = continuations[index];
      return continuation === undefined ? { title } : { title, continuation };
    }),
  );
  const ids = slideIds(named);
  // Where no slide has several notes, none need an order.
  const places = named.some(({ notes }) => notes.length > 1)
    ? sourcePlaces(context.resolved.document)
    : undefined;
  return named.map((draft, index) =>
    finishSlide(
      places === undefined ? draft : { ...draft, notes: inSourceOrder(draft.notes, places) },
      ids[index] ?? '',
      suffixes[index] ?? '',
      continuations[index],
      context,
    ),
  );
}

/** All that was done to a slide: to its title, to its body, and that it goes on. */
function fitSteps(
  draft: SlideDraft,
  {
    titleScale,
    isCut,
    continuation,
  }: {
    readonly titleScale: number;
    readonly isCut: boolean;
    readonly continuation: Continuation | undefined;
  },
): readonly FitStep[] {
  return [
    ...(titleScale < 1 ? [{ type: 'titleShrunk', scale: titleScale } as const] : []),
    ...(isCut ? [{ type: 'titleCut' } as const] : []),
    ...draft.fit,
    ...(continuation === undefined ? [] : [{ type: 'split', ...continuation } as const]),
    ...(draft.overflows ? [{ type: 'overflows' } as const] : []),
  ];
}

function finishSlide(
  draft: SlideDraft,
  id: string,
  suffix: string,
  continuation: Continuation | undefined,
  context: PlanContext,
): Slide {
  const { geometry, resolved, slide } = context;
  const isOpening = draft.layout === 'title';
  const isSection = draft.layout === 'section' || draft.layout === 'closing';
  const box = isOpening
    ? geometry.openingTitle
    : isSection
      ? geometry.sectionTitle
      : (draft.titleBox ?? geometry.title);
  const role = isOpening ? 'opening' : isSection ? 'section' : 'slide';
  const fit = draft.fitsTitle ? fillWithTitle : draft.hasMadeTitle === true ? fitMadeTitle : fitTitle;
  const room = {
    box,
    sizePt: slide.titleSizePt * titleFactors[role],
    leastPt: leastTitleSizePt(draft, slide),
    capitals: context.capitalTitles.has(role),
  };
  const fitted = fit(draft.title, suffix, room, context);
  const isCut = fitted.title !== draft.title;
  const fullTitle: readonly Block[] =
    isCut && draft.titleContent.length > 0
      ? [{ type: 'paragraph', id: `${id}-title`, children: draft.titleContent }]
      : [];
  const notes = [...fullTitle, ...draft.notes].filter((block) => hasWords(block, resolved));
  const shown = [...draft.titleContent, ...draft.subtitle, ...draft.regions.flatMap(regionNodes), ...notes];
  return {
    id,
    layout: draft.layout,
    classes: draft.classes,
    ...(draft.background === undefined ? {} : { background: draft.background }),
    ...(draft.transition === undefined ? {} : { transition: draft.transition }),
    ...(draft.header === undefined ? {} : { header: draft.header }),
    ...(draft.footer === undefined ? {} : { footer: draft.footer }),
    ...(draft.isUnnumbered === undefined ? {} : { isUnnumbered: draft.isUnnumbered }),
    ...(draft.titleBox === undefined ? {} : { titleBox: draft.titleBox }),
    title: fitted.title + suffix,
    titleContent: isCut ? [] : draft.titleContent,
    titleSuffix: suffix,
    ...(isCut ? { wholeTitle: draft.title } : {}),
    titleScale: fitted.scale,
    ...(continuation === undefined ? {} : { continuation }),
    subtitle: draft.subtitle,
    byline: draft.byline,
    columnCount: draft.columnCount,
    regions: draft.regions,
    steps: draft.steps,
    notes,
    footnotes: footnotesOn(shown, resolved),
    sourceIds: draft.sourceIds,
    fit: fitSteps(draft, { titleScale: fitted.scale, isCut, continuation }),
  };
}

/** Whether a block puts words into the notes. */
function hasWords(block: Block, resolved: ResolvedDocument): boolean {
  return toParagraphs([block], resolved).some(({ runs }) =>
    runs.some((run) => run.type === 'words' && run.text.trim() !== ''),
  );
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
export function slideOfNode(
  drafts: readonly SlideDraft[],
  slides: readonly Slide[],
): Readonly<Record<NodeId, string>> {
  const places = new Map<NodeId, string>();
  const own = new Set<NodeId>();
  drafts.forEach((draft, index) => {
    const slide = slides[index];
    if (slide === undefined) return;
    const shown = [...slide.titleContent, ...slide.regions.flatMap(regionNodes), ...slide.notes];
    for (const root of shown) {
      for (const node of walk(root)) {
        if (own.has(node.id)) continue;
        own.add(node.id);
        places.set(node.id, slide.id);
      }
    }
    for (const root of [...draft.nodes, ...slide.footnotes.map((note) => note.definition)]) {
      for (const { id } of walk(root)) if (!places.has(id)) places.set(id, slide.id);
    }
  });
  return Object.fromEntries(places);
}
