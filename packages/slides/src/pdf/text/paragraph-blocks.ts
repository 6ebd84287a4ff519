import { assertNever } from '@octavo/core';
import type { EngineContent, EngineStructure, EngineTextBlock } from '@octavo/pdf/engine';
import type { FlowGroup, FlowParagraph, Marker } from '../../flow/flow-paragraph.ts';
import { formulaGapEm } from '../../formulas/formula-size.ts';
import { displayedFormula } from '../../measure/formula-room.ts';
import { lineHeightOf } from '../../measure/line-height-of.ts';
import { indentStepPt } from '../../measure/paragraphs-height.ts';
import { startsRightToLeft } from '../../pptx/text/starts-right-to-left.ts';
import type { PdfContext } from '../pdf-context.ts';
import { boxed } from './boxed.ts';
import { displayedFormulaRuns } from './formula-runs.ts';
import { codeLineText, runText } from './run-text.ts';

/** The rule of quotations within other words. */
const quoteRulePt = 3;
/** Between the edge of the ground of code within other words and its letters. */
const codePaddingPt = { side: 5, block: 2 } as const;

/** How the paragraphs of a box look. */
export interface ParagraphLook {
  /** Size of a paragraph at the slide's own size. */
  readonly sizeOf: (paragraph: FlowParagraph) => number;
  readonly color?: string;
  readonly alignment?: 'left' | 'center' | 'right';
  /** The width of the box on its page: what a formula may take. */
  readonly roomPt: number;
  /** How far lists stand from the side of the box, where its other words stand in the middle. */
  readonly listInsetPt?: number;
}

interface Nesting {
  readonly look: ParagraphLook;
  readonly context: PdfContext;
  /** Groups that are open already. */
  readonly depth: number;
  /** Steps of indentation that the lists around give, with the quotations around these. */
  readonly listSteps: number;
}

/** The paragraphs of a box as blocks, in the lists and quotations that they stand in. */
export function paragraphBlocks(
  paragraphs: readonly FlowParagraph[],
  look: ParagraphLook,
  context: PdfContext,
): readonly EngineContent[] {
  // The first paragraph of a box has no space above it.
  const placed = paragraphs.map((paragraph, index) =>
    index === 0 ? { ...paragraph, spaceBeforePt: 0 } : paragraph,
  );
  return nest(placed, { look, context, depth: 0, listSteps: 0 });
}

function nest(paragraphs: readonly FlowParagraph[], nesting: Nesting): readonly EngineContent[] {
  return runsOf(paragraphs, nesting.depth).map(({ group, members }) =>
    group === undefined ? textBlock(members, nesting) : groupBlock(group, members, nesting),
  );
}

function groupBlock(group: FlowGroup, members: readonly FlowParagraph[], nesting: Nesting): EngineContent {
  const inner = { ...nesting, depth: nesting.depth + 1 };
  switch (group.type) {
    case 'list':
      return listBlock(group, members, inner);
    case 'item':
      return { stack: nest(members, inner) };
    case 'quote':
      return quoteBlock(members, inner);
    case 'callout':
      return { tag: 'Aside', stack: nest(members, inner) };
    case 'code':
      return codeBlock(members, inner);
    default:
      return assertNever(group);
  }
}

interface GroupRun {
  readonly group: FlowGroup | undefined;
  readonly members: readonly FlowParagraph[];
}

/** Paragraphs in a row that stand in the same group at a depth; those in none stand alone. */
function runsOf(paragraphs: readonly FlowParagraph[], depth: number): readonly GroupRun[] {
  const runs: { group: FlowGroup | undefined; members: FlowParagraph[] }[] = [];
  for (const paragraph of paragraphs) {
    const group = paragraph.groups?.[depth];
    const last = runs.at(-1);
    const isSameGroup = group !== undefined && last?.group?.id === group.id;
    if (last !== undefined && (isSameGroup || isSameFormula(last, group, paragraph)))
      last.members.push(paragraph);
    else runs.push({ group, members: [paragraph] });
  }
  return runs;
}

/** The lines of a formula's notation stand for one thing. */
function isSameFormula(last: GroupRun, group: FlowGroup | undefined, paragraph: FlowParagraph): boolean {
  const [first] = last.members;
  const formula = displayedFormula(paragraph);
  if (first === undefined || formula === undefined || group !== undefined || last.group !== undefined)
    return false;
  return displayedFormula(first)?.nodeId === formula.nodeId;
}

function listBlock(
  list: Extract<FlowGroup, { type: 'list' }>,
  members: readonly FlowParagraph[],
  nesting: Nesting,
): EngineContent {
  const { context, look } = nesting;
  const [first] = members;
  // A quotation around the list indents its markers, too.
  const steps = Math.max(0, (first?.indentSteps ?? 0) - nesting.listSteps - 1);
  const inner = { ...nesting, depth: nesting.depth + 1, listSteps: nesting.listSteps + steps + 1 };
  const items = runsOf(members, nesting.depth).map(({ members: item }) => ({
    stack: nest(item, inner),
    ...taskMarker(item[0]?.marker),
  }));
  const insetPt =
    ((nesting.listSteps === 0 ? (look.listInsetPt ?? 0) : 0) + steps * indentStepPt) * context.place.scale;
  const isRtl = context.deck.direction === 'rtl';
  const own = {
    ...(insetPt === 0
      ? {}
      : {
          margin: [isRtl ? 0 : insetPt, 0, isRtl ? insetPt : 0, 0] satisfies [number, number, number, number],
        }),
    indentPt: indentStepPt * context.place.scale,
    markerColor: look.color ?? context.theme.colors.accent,
    // The markers take the size of the list.
    ...(first === undefined ? {} : { fontSize: look.sizeOf(first) * context.place.scale }),
  };
  if (list.ordered) return { ol: items, start: list.start, ...own };
  // Bullets as in PowerPoint: points and dashes by turns, where the lines of words around the list begin.
  return {
    ul: items,
    type: first !== undefined && first.level % 2 === 1 ? 'dash' : 'disc',
    markersAtStart: true,
    ...own,
  };
}

function taskMarker(marker: Marker | undefined): { readonly marker?: { readonly task: 'done' | 'open' } } {
  return marker?.type === 'task' ? { marker: { task: marker.done ? 'done' : 'open' } } : {};
}

/** A quotation within other words, with a rule at its side. */
function quoteBlock(members: readonly FlowParagraph[], nesting: Nesting): EngineContent {
  const { context, look, depth, listSteps } = nesting;
  const [first, ...rest] = members;
  if (first === undefined) return { text: '' };
  const { scale } = context.place;
  // Lists and quotations within it are indented further.
  const deeper = first.groups?.slice(depth).filter(({ type }) => type === 'list' || type === 'quote').length;
  const steps = Math.max(listSteps + 1, first.indentSteps - (deeper ?? 0));
  const rulePt = quoteRulePt * scale;
  const content = nest([{ ...first, spaceBeforePt: 0 }, ...rest], {
    ...nesting,
    look: { ...look, color: context.theme.colors.muted },
    listSteps: steps,
  });
  const quote = boxed(content, {
    rule: { widthPt: rulePt, color: context.theme.colors.accent },
    paddingPt: { start: indentStepPt * scale - rulePt, end: 0, block: 0 },
    direction: context.deck.direction,
    startPt: (steps - 1 - listSteps) * indentStepPt * scale,
    topPt: first.spaceBeforePt * scale,
  });
  return { ...quote, tag: 'BlockQuote' };
}

/** Code within other words, on its ground. */
function codeBlock(members: readonly FlowParagraph[], nesting: Nesting): EngineContent {
  const { context, listSteps } = nesting;
  const [first] = members;
  const { scale } = context.place;
  const { margin: _margin, ...text } = textBlock(members, nesting);
  const [blockPt, sidePt] = [codePaddingPt.block * scale, codePaddingPt.side * scale];
  return boxed([{ ...text, tag: 'Code', preserveLeadingSpaces: true }], {
    fillColor: context.theme.colors.codeBackground,
    paddingPt: { start: sidePt, end: sidePt, block: blockPt },
    direction: context.deck.direction,
    startPt: Math.max(0, (first?.indentSteps ?? 0) - listSteps) * indentStepPt * scale,
    // The padding takes its room from the space above.
    topPt: Math.max(0, (first?.spaceBeforePt ?? 0) * scale - blockPt),
  });
}

/** One paragraph, or the lines of a block of code. */
function textBlock(
  members: readonly FlowParagraph[],
  { look, context, listSteps }: Nesting,
): EngineTextBlock & EngineStructure {
  const [paragraph] = members;
  if (paragraph === undefined) return { text: '' };
  const { scale } = context.place;
  const { role, indentSteps, spaceBeforePt, runs } = paragraph;
  const isCode = role === 'code' || role === 'formula';
  const direction = isCode ? 'ltr' : (startsRightToLeft(runs) ?? context.deck.direction);
  const sizePt = look.sizeOf(paragraph) * scale;
  const sidePt = Math.max(0, indentSteps - listSteps) * indentStepPt * scale;
  const isDeckRtl = context.deck.direction === 'rtl';
  const formula = displayedFormula(paragraph);
  const roomPt = Math.max(sizePt, look.roomPt - indentSteps * indentStepPt * scale);
  const drawn = formula && displayedFormulaRuns(formula, plainWords(members), { sizePt, roomPt }, context);
  if (drawn !== undefined) {
    const gapPt = formulaGapEm * sizePt;
    return {
      text: drawn,
      tag: 'Formula',
      alt: plainWords(members),
      fontSize: sizePt,
      alignment: 'center',
      direction: 'ltr',
      margin: [0, spaceBeforePt * scale + gapPt, 0, gapPt],
      ...(look.color === undefined ? {} : { color: look.color }),
    };
  }
  return {
    text: members.flatMap((member, index) => [
      ...(index === 0 ? [] : [{ text: '\n' }]),
      ...(role === 'code' ? codeLineText(member.runs, context) : runText(member.runs, sizePt, context)),
    ]),
    fontSize: sizePt,
    leading: sizePt * lineHeightEm(paragraph, context),
    direction,
    // Words of an item stand beside its marker, which is where the deck's lines begin.
    alignment:
      (listSteps > 0 && look.listInsetPt !== undefined ? undefined : look.alignment) ??
      (isCode || listSteps === 0 ? 'start' : isDeckRtl ? 'right' : 'left'),
    margin: [isDeckRtl ? 0 : sidePt, spaceBeforePt * scale, isDeckRtl ? sidePt : 0, 0],
    ...(isCode ? { font: context.fonts.code } : {}),
    ...(role === 'heading' ? { bold: true, tag: 'H2' } : {}),
    ...(role === 'caption' ? { color: context.theme.colors.muted } : {}),
    ...(role === 'formula' ? { tag: 'Formula', alt: plainWords(members) } : {}),
    ...(look.color === undefined ? {} : { color: look.color }),
  };
}

/** The line height that the plan has measured with. */
export function lineHeightEm({ role, runs }: FlowParagraph, { metrics }: PdfContext): number {
  return role === 'code' ? metrics.code.lineHeightEm : lineHeightOf(runs, metrics.text.lineHeightEm);
}

function plainWords(members: readonly FlowParagraph[]): string {
  return members
    .map(({ runs }) => runs.map((run) => (run.type === 'words' ? run.text : '\n')).join(''))
    .join('\n');
}
