import type { Chart, Figure } from '@octavo/core';
import type { OfficeChart } from '@octavo/docx/office';
import type {
  Box,
  CalloutRegion,
  ChartRegion,
  CodeRegion,
  ColumnHeadingRegion,
  KeyFigureRegion,
  PictureRegion,
  QuoteRegion,
  Region,
  Slide,
  TableRegion,
  TextRegion,
} from '../../deck.ts';
import { captionRuns } from '../../flow/caption-runs.ts';
import type { Run } from '../../flow/run.ts';
import { inlineContext } from '../../flow/to-runs.ts';
import type { PptxContext } from '../pptx-context.ts';

/** Regions that become a box of words. */
export type WordsRegion = TextRegion | ColumnHeadingRegion | CalloutRegion | QuoteRegion | CodeRegion;

/** One shape of a slide's body. `region` is the one that it is, or is a part of. */
export type ShapeSpec = { readonly box: Box } & (
  | { readonly type: 'words'; readonly region: WordsRegion }
  | { readonly type: 'table'; readonly region: TableRegion }
  | { readonly type: 'picture'; readonly region: PictureRegion | ChartRegion; readonly figure: Figure }
  | {
      readonly type: 'chart';
      readonly region: ChartRegion | TableRegion;
      readonly chart: Chart;
      readonly part: OfficeChart;
    }
  | { readonly type: 'figure'; readonly region: KeyFigureRegion }
  | {
      readonly type: 'caption';
      readonly region: Region;
      readonly runs: readonly Run[];
      readonly centered: boolean;
    }
);

/** The shapes of a slide's regions: a picture's caption below it, a table's above, since rows may grow where fonts are missing. */
export function slideShapes(slide: Slide, context: PptxContext): readonly ShapeSpec[] {
  return slide.regions.flatMap((region) => regionShapes(region, context));
}

function regionShapes(region: Region, context: PptxContext): readonly ShapeSpec[] {
  switch (region.type) {
    case 'table':
      return tableShapes(region, context);
    case 'picture':
    case 'chart':
      return pictureShapes(region, context);
    case 'keyFigure': {
      const { scale, column, words, wordsBox, figureBox } = region;
      const text: TextRegion = { type: 'text', box: wordsBox, column, scale, blocks: [words] };
      return [
        { type: 'figure', region, box: figureBox },
        { type: 'words', region: text, box: wordsBox },
      ];
    }
    case 'text':
    case 'columnHeading':
    case 'callout':
    case 'quote':
    case 'code':
      return [{ type: 'words', region, box: region.box }];
  }
}

/** A chart is the program's own where it can draw it, else its drawing. */
function pictureShapes(region: PictureRegion | ChartRegion, context: PptxContext): readonly ShapeSpec[] {
  const { figure, box, pictureBox } = region;
  const part = region.type === 'chart' ? context.office.charts.get(region.chart.id) : undefined;
  const shown: ShapeSpec =
    region.type === 'chart' && part !== undefined
      ? { type: 'chart', region, chart: region.chart, part, box: chartBox(region) }
      : { type: 'picture', region, figure, box: pictureBox };
  const runs = captionRuns(figure, figure.caption, inlineContext(context.resolved));
  if (runs.length === 0) return [shown];
  const captionBox = below(box, pictureBox.topPt + pictureBox.heightPt);
  return [shown, { type: 'caption', region, runs, centered: true, box: captionBox }];
}

/** A chart has no proportions to keep: it takes all the width that there is. */
function chartBox({ box, pictureBox }: ChartRegion): Box {
  return { ...pictureBox, leftPt: box.leftPt, widthPt: box.widthPt };
}

function tableShapes(region: TableRegion, context: PptxContext): readonly ShapeSpec[] {
  const { table, box, rowHeightsPt, chart } = region;
  const runs = captionRuns(table, table.caption, inlineContext(context.resolved));
  const heightPt = rowHeightsPt.reduce((sum, height) => sum + height, 0);
  const captionPt = runs.length === 0 ? 0 : box.heightPt - heightPt;
  const frameBox = { ...box, topPt: box.topPt + captionPt, heightPt };
  const part = chart === undefined ? undefined : context.office.charts.get(chart.id);
  const frame: ShapeSpec =
    chart === undefined || part === undefined
      ? { type: 'table', region, box: frameBox }
      : { type: 'chart', region, chart, part, box: frameBox };
  if (runs.length === 0) return [frame];
  const captionBox = { ...box, heightPt: captionPt - captionGapPt };
  return [{ type: 'caption', region, runs, centered: false, box: captionBox }, frame];
}

const captionGapPt = 6;

function below(box: Box, topPt: number): Box {
  const startPt = topPt + captionGapPt;
  return { ...box, topPt: startPt, heightPt: Math.max(18, box.topPt + box.heightPt - startPt) };
}
