import type { FlowParagraph, Marker } from '../../flow/flow-paragraph.ts';
import { indentStepPt } from '../../measure/paragraphs-height.ts';
import { levelMarginPt, levelSpacePt } from '../master/levels.ts';
import { emuOf, hundredthsOf } from '../units.ts';
import { attributes } from '../xml.ts';
import type { RunPlace } from './run-xml.ts';
import { runsXml } from './run-xml.ts';
import { startsRightToLeft } from './starts-right-to-left.ts';

/** How the paragraphs of a text box begin. */
export interface ParagraphPlace extends RunPlace {
  /** Whether the box inherits bullets and margins for lists; captions, notes and cells do not. */
  readonly inheritsLevels: boolean;
  /** Sizes of paragraphs that differ from their level's. */
  readonly sizeOf: (paragraph: FlowParagraph) => number | undefined;
}

/** Counts larger than this are not in the schema (ST_TextBulletStartAtNum). */
const largestStart = 32_767;

export function paragraphsXml(paragraphs: readonly FlowParagraph[], place: ParagraphPlace): string {
  if (paragraphs.length === 0) return `<a:p><a:endParaRPr lang="${place.context.language}"/></a:p>`;
  return paragraphs.map((paragraph) => paragraphXml(paragraph, place)).join('');
}

function paragraphXml(paragraph: FlowParagraph, place: ParagraphPlace): string {
  const sizePt = place.sizePt ?? place.sizeOf(paragraph);
  const runs = runsXml(paragraph.runs, sizePt === undefined ? place : { ...place, sizePt });
  const end = paragraph.runs.length === 0 ? `<a:endParaRPr lang="${place.context.language}"/>` : '';
  return `<a:p>${paragraphProperties(paragraph, place)}${runs}${end}</a:p>`;
}

function paragraphProperties(paragraph: FlowParagraph, place: ParagraphPlace): string {
  const { marker, level, indentSteps } = paragraph;
  const hasMarker = marker.type !== 'none';
  const marginPt = indentSteps * indentStepPt;
  const isInherited = place.inheritsLevels && hasMarker && marginPt === levelMarginPt(level);
  const values = attributes({
    marL: isInherited ? undefined : emuOf(marginPt),
    lvl: level > 0 ? level : undefined,
    indent: isInherited ? undefined : hasMarker ? -emuOf(indentStepPt) : 0,
    ...directionValues(paragraph, place),
  });
  const space =
    place.inheritsLevels && paragraph.spaceBeforePt !== levelSpacePt(level)
      ? `<a:spcBef><a:spcPts val="${hundredthsOf(paragraph.spaceBeforePt)}"/></a:spcBef>`
      : '';
  return `<a:pPr${values}>${space}${markerXml(marker, place.inheritsLevels)}</a:pPr>`;
}

/** Code runs from left to right; words in the other direction than the deck's turn their paragraph. */
function directionValues(
  paragraph: FlowParagraph,
  { context }: ParagraphPlace,
): { readonly algn?: string; readonly rtl?: number } {
  const isCode = paragraph.role === 'code' || paragraph.role === 'formula';
  const direction = isCode ? 'ltr' : (startsRightToLeft(paragraph.runs) ?? context.deck.direction);
  if (direction === context.deck.direction) return {};
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
