import type { NodeId } from '@octavo/core';
import type { FlowParagraph, Marker } from '../../flow/flow-paragraph.ts';
import { paragraphSizePt } from '../../measure/paragraph-size.ts';
import { indentStepPt } from '../../measure/paragraphs-height.ts';
import { standsInList } from '../../plan/fit/centre-lists.ts';
import { levelMarginPt, levelSpacePt } from '../master/levels.ts';
import type { PptxContext } from '../pptx-context.ts';
import type { Template } from '../template/template.ts';
import { emuOf, hundredthsOf } from '../units.ts';
import { attributes } from '../xml.ts';
import type { ListRoom } from './list-rooms.ts';
import { listRooms } from './list-rooms.ts';
import type { RunPlace } from './run-xml.ts';
import { runsXml } from './run-xml.ts';
import { runsOneWay } from './runs-one-way.ts';
import { startsRightToLeft } from './starts-right-to-left.ts';

/** How the paragraphs of a text box begin. */
export interface ParagraphPlace extends RunPlace {
  /** Whether the box inherits bullets and margins for lists; captions, notes and cells do not. */
  readonly inheritsLevels: boolean;
  /** Sizes of paragraphs that differ from their level's. */
  readonly sizeOf: (paragraph: FlowParagraph) => number | undefined;
  /** The factor on all sizes; 1 where it is absent. */
  readonly scale?: number;
  /** How far lists stand from the side of a box whose other words stand in the middle; its levels have no bullets. */
  readonly listInsetPt?: number;
}

/** Counts larger than this are not in the schema (ST_TextBulletStartAtNum). */
const largestStart = 32_767;

export function paragraphsXml(paragraphs: readonly FlowParagraph[], place: ParagraphPlace): string {
  if (paragraphs.length === 0) return `<a:p><a:endParaRPr lang="${place.context.language}"/></a:p>`;
  const written = writtenParagraphs(paragraphs, place.context);
  const { slide } = place.context.theme;
  const rooms = listRooms(
    written,
    ({ role, level }) => place.sizePt ?? paragraphSizePt(role, level, slide) * (place.scale ?? 1),
  );
  return written.map((paragraph, index) => paragraphXml(paragraph, rooms[index] ?? noRoom, place)).join('');
}

/** The paragraphs as they are written: a formula that is set is one, however many lines its notation has. */
export function writtenParagraphs(
  paragraphs: readonly FlowParagraph[],
  context: PptxContext,
): readonly FlowParagraph[] {
  return paragraphs
    .map((paragraph, index) => withFormula(paragraph, paragraphs, index, context))
    .filter((paragraph) => paragraph !== undefined);
}

/** The lines of a formula's notation are one paragraph where it is set as an equation: the first, with all of its words. */
function withFormula(
  paragraph: FlowParagraph,
  all: readonly FlowParagraph[],
  index: number,
  { office }: PptxContext,
): FlowParagraph | undefined {
  const nodeId = displayedFormula(paragraph);
  if (nodeId === undefined || !office.equations.has(nodeId)) return paragraph;
  const before = all[index - 1];
  if (before !== undefined && displayedFormula(before) === nodeId) return undefined;
  const [run] = paragraph.runs;
  if (run?.type !== 'words') return paragraph;
  const lines = all.filter((other) => displayedFormula(other) === nodeId).flatMap(({ runs }) => runs);
  const text = lines.map((line) => (line.type === 'words' ? line.text : '')).join(' ');
  return { ...paragraph, runs: [{ ...run, text }] };
}

function displayedFormula({ runs }: FlowParagraph): NodeId | undefined {
  const [run] = runs;
  const formula = run?.type === 'words' ? run.style.formula : undefined;
  return formula?.isDisplayed === true ? formula.nodeId : undefined;
}

const noRoom: ListRoom = { markerPt: 0, marginPt: 0 };

function paragraphXml(paragraph: FlowParagraph, room: ListRoom, place: ParagraphPlace): string {
  const sizePt = place.sizePt ?? place.sizeOf(paragraph);
  const runs = runsXml(paragraph.runs, sizePt === undefined ? place : { ...place, sizePt });
  const end = paragraph.runs.length === 0 ? `<a:endParaRPr lang="${place.context.language}"/>` : '';
  return `<a:p>${paragraphProperties(paragraph, room, place)}${runs}${end}</a:p>`;
}

function paragraphProperties(paragraph: FlowParagraph, room: ListRoom, place: ParagraphPlace): string {
  const { marker, level, indentSteps } = paragraph;
  const hasMarker = marker.type !== 'none';
  const insetPt = standsInList(paragraph) ? place.listInsetPt : undefined;
  const marginPt = indentSteps * indentStepPt + room.marginPt + (insetPt ?? 0);
  const { template } = place.context;
  const isInherited =
    insetPt === undefined &&
    template === undefined &&
    place.inheritsLevels &&
    hasMarker &&
    marginPt === levelMarginPt(level);
  const values = attributes({
    marL: isInherited ? undefined : emuOf(marginPt),
    lvl: level > 0 ? level : undefined,
    indent: isInherited ? undefined : hasMarker ? -emuOf(indentStepPt + room.markerPt) : 0,
    ...(insetPt === undefined ? {} : { algn: place.context.deck.direction === 'rtl' ? 'r' : 'l' }),
    ...directionValues(paragraph, place),
  });
  const space =
    place.inheritsLevels && (template !== undefined || paragraph.spaceBeforePt !== levelSpacePt(level))
      ? tightSpacing(template) +
        `<a:spcBef><a:spcPts val="${hundredthsOf(paragraph.spaceBeforePt)}"/></a:spcBef>${template?.isLoose === true ? '<a:spcAft><a:spcPts val="0"/></a:spcAft>' : ''}`
      : '';
  const isBulleted = insetPt === undefined && place.inheritsLevels && (template?.hasBullets[level] ?? true);
  // A template may have its bullets small, which numbers and boxes to tick would be, too.
  const markerSize =
    template !== undefined && (marker.type === 'number' || marker.type === 'task')
      ? '<a:buSzPct val="100000"/>'
      : '';
  const markerColor =
    place.wordsFill === undefined || !hasMarker ? '' : `<a:buClr>${place.wordsFill}</a:buClr>`;
  return `<a:pPr${values}>${space}${markerColor}${markerSize}${markerXml(marker, isBulleted)}</a:pPr>`;
}

/** Words are measured at single spacing: a template's that is wider does not hold. */
function tightSpacing(template: Template | undefined): string {
  return template?.isLoose === true ? '<a:lnSpc><a:spcPct val="100000"/></a:lnSpc>' : '';
}

/**
 * Code runs from left to right; words in the other direction than the deck's turn their paragraph. Points of a list keep their marker
 * with the others' where that changes nothing in the order of their words.
 */
function directionValues(
  paragraph: FlowParagraph,
  { context }: ParagraphPlace,
): { readonly algn?: string; readonly rtl?: number } {
  const isCode = paragraph.role === 'code' || paragraph.role === 'formula';
  const direction = isCode ? 'ltr' : (startsRightToLeft(paragraph.runs) ?? context.deck.direction);
  if (direction === context.deck.direction) return {};
  if (paragraph.marker.type !== 'none' && runsOneWay(paragraph.runs)) return {};
  return direction === 'rtl' ? { algn: 'r', rtl: 1 } : { algn: 'l', rtl: 0 };
}

function markerXml(marker: Marker, inheritsLevels: boolean): string {
  switch (marker.type) {
    case 'none':
      return '<a:buNone/>';
    case 'bullet':
      return inheritsLevels ? '' : '<a:buFont typeface="Arial"/><a:buChar char="•"/>';
    case 'number': {
      const start = Math.min(largestStart, Math.max(1, marker.start));
      return `<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"${start === 1 ? '' : ` startAt="${start}"`}/>`;
    }
    case 'task':
      return `<a:buFont typeface="Segoe UI Symbol"/><a:buChar char="${marker.done ? '☑' : '☐'}"/>`;
  }
}
