import { chartTable } from '@octavo/core';
import type { Box, Region } from '../../deck.ts';
import type { MeasureContext } from '../../measure/measure-context.ts';
import { columnBox, regionGapPt, round } from '../geometry.ts';
import { join } from '../pieces/explode.ts';
import type { FittedSlide } from './fit-pieces.ts';
import { rowHeightPt } from './fit-rows.ts';
import type { Page, Placed } from './page.ts';
import { gapBetween } from './paginate.ts';
import { captionHeightPt, pictureSizeOnSlide } from './picture-size.ts';
import { objectSizePt } from './place-piece.ts';

/** Where a column of regions stands. */
interface ColumnPlace {
  readonly box: Box;
  readonly column: number;
  /** Whether what is alone there has the box to itself: what stands above columns leaves them the rest. */
  readonly grows: boolean;
  readonly context: MeasureContext;
}

/** The regions of a fitted slide with their boxes, in reading order. */
export function toRegions(slide: FittedSlide, body: Box, context: MeasureContext): readonly Region[] {
  const above =
    slide.above === undefined
      ? []
      : columnRegions(slide.above, { box: body, column: 0, grows: false, context });
  const last = above.at(-1);
  const topPt = last === undefined ? body.topPt : last.box.topPt + last.box.heightPt + regionGapPt;
  const rest = { ...body, topPt: round(topPt), heightPt: round(body.topPt + body.heightPt - topPt) };
  return [...above, ...gridRegions(slide, rest, context)];
}

/** Rows of columns under each other; a single one has all the height. */
function gridRegions(slide: FittedSlide, box: Box, context: MeasureContext): readonly Region[] {
  const { direction } = context.resolved;
  const rows = [slide.columns, ...(slide.rows ?? [])];
  let { topPt } = box;
  return rows.flatMap((columns, index) => {
    const heightPt = rows.length === 1 ? box.heightPt : round(rowHeightPt(columns));
    const row = { ...box, topPt, heightPt };
    topPt = round(topPt + heightPt + regionGapPt);
    return columns.flatMap((page, column) =>
      columnRegions(page, {
        box: columnBox(row, column, columns.length, direction, slide.shares?.[index]),
        column,
        grows: true,
        context,
      }),
    );
  });
}

function columnRegions(page: Page, place: ColumnPlace): readonly Region[] {
  const { box, context } = place;
  const groups = groupWords(page.placed);
  const regions: Region[] = [];
  let topPt = box.topPt;
  for (const group of groups) {
    const neededPt = groupHeight(group, context);
    // What cannot be parted and is too high runs out of its box, not the box off the slide.
    const heightPt = page.overflows
      ? Math.max(1, Math.min(neededPt, box.topPt + box.heightPt - topPt))
      : neededPt;
    regions.push(regionOf(group, page, { ...box, topPt: round(topPt), heightPt: round(heightPt) }, place));
    topPt += heightPt + regionGapPt;
  }
  return place.grows ? growOnly(regions, box) : regions;
}

/** Code that takes more of its box has all of it: its ground then looks like that of the slides beside it. */
const fullShare = 0.8;

/** What is enlarged for its slide stands in its optical middle: so much of the free height is above it. */
const enlargedShare = 0.4;

/** A single region of words has the whole box, as its layout has, whatever it needs of it; a quotation stands in the middle of it. */
function growOnly(regions: readonly Region[], box: Box): readonly Region[] {
  const [only] = regions;
  if (regions.length !== 1 || only === undefined) return regions;
  if (only.type === 'text' || only.type === 'quote') return [{ ...only, box }];
  if (only.type === 'code' && only.box.heightPt > box.heightPt * fullShare) return [{ ...only, box }];
  if ((only.type === 'code' || only.type === 'table') && only.sizePt > objectSizePt) {
    const freePt = box.heightPt - only.box.heightPt;
    return [{ ...only, box: { ...only.box, topPt: round(box.topPt + freePt * enlargedShare) } }];
  }
  if (only.type === 'picture' || only.type === 'chart') return [centred(only, box)];
  return regions;
}

/** A picture that is alone stands in the middle of its box. */
function centred(region: Extract<Region, { type: 'picture' | 'chart' }>, box: Box): Region {
  const shiftPt = Math.max(0, (box.heightPt - region.box.heightPt) / 2);
  const moved = (inner: Box): Box => ({ ...inner, topPt: round(inner.topPt + shiftPt) });
  return { ...region, box: moved(region.box), pictureBox: moved(region.pictureBox) };
}

/** Pieces of words that follow each other make one region; speaker notes make none. */
function groupWords(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups: Placed[][] = [];
  for (const entry of placed) {
    if (entry.piece.type === 'notes') continue;
    const last = groups.at(-1);
    if (entry.piece.type === 'text' && last?.at(-1)?.piece.type === 'text') last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function groupHeight(group: readonly Placed[], context: MeasureContext): number {
  return group.reduce((total, { piece, heightPt }, index) => {
    const above = group[index - 1]?.piece;
    return total + heightPt + (above === undefined ? 0 : gapBetween(above, piece, context));
  }, 0);
}

/** The number above, its words below. */
function keyFigureRegion(
  { piece, figureSizePt, figureHeightPt }: Extract<Placed, { figureSizePt: number }>,
  { scale }: Page,
  box: Box,
  column: number,
): Region {
  const { figure, block } = piece;
  const figureBox = { ...box, heightPt: figureHeightPt };
  const wordsBox = {
    ...box,
    topPt: round(box.topPt + figureHeightPt),
    heightPt: round(box.heightPt - figureHeightPt),
  };
  return { type: 'keyFigure', box, column, scale, figure, figureSizePt, figureBox, wordsBox, words: block };
}

function regionOf(group: readonly Placed[], page: Page, box: Box, { column, context }: ColumnPlace): Region {
  const [first] = group;
  if (first === undefined) throw new Error('A group of placed pieces is never empty.');
  const { scale } = page;
  if ('rowHeightsPt' in first) {
    const { piece, sizePt, columnWidthsPt, rowHeightsPt } = first;
    const chart = piece.chart === undefined ? {} : { chart: piece.chart };
    return { type: 'table', box, column, table: piece.block, sizePt, columnWidthsPt, rowHeightsPt, ...chart };
  }
  if ('sizePt' in first) {
    const { block: code, firstLine, lineCount } = first.piece;
    const isParted = lineCount < (context.resolved.highlights[code.id]?.length ?? lineCount);
    const numbered = isParted ? { lineNumber: firstLine + 1 } : {};
    return { type: 'code', box, column, code, firstLine, lineCount, sizePt: first.sizePt, ...numbered };
  }
  const { piece } = first;
  if ('figureSizePt' in first) return keyFigureRegion(first, page, box, column);
  switch (piece.type) {
    case 'columnHeading':
      return { type: 'columnHeading', box, column, scale, heading: piece.block };
    case 'callout':
      return { type: 'callout', box, column, scale, callout: piece.block };
    case 'quote':
      return { type: 'quote', box, column, scale, quote: piece.block };
    case 'picture': {
      const captionPt = captionHeightPt(piece.block, box.widthPt, context);
      const size = pictureSizeOnSlide(piece.block, box.widthPt, box.heightPt - captionPt, context);
      const leftPt = round(box.leftPt + (box.widthPt - size.widthPt) / 2);
      const pictureBox = {
        leftPt,
        topPt: box.topPt,
        widthPt: round(size.widthPt),
        heightPt: round(size.heightPt),
      };
      const { block: figure, chart } = piece;
      if (chart === undefined) {
        const link = piece.link === undefined ? {} : { link: piece.link };
        return { type: 'picture', box, column, figure, ...link, pictureBox };
      }
      return { type: 'chart', box, column, chart, figure, table: chartTable(chart), pictureBox };
    }
    default:
      return { type: 'text', box, column, scale, blocks: join(group.map((entry) => entry.piece.block)) };
  }
}
