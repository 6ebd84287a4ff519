import type {
  Box,
  ChartRegion,
  ColumnHeadingRegion,
  PictureRegion,
  Region,
  Slide,
  TableRegion,
} from '../../deck.ts';
import { captionRuns } from '../../flow/caption-runs.ts';
import type { Run } from '../../flow/run.ts';
import { inlineContext } from '../../flow/to-runs.ts';
import type { LayoutName } from '../master/layouts.ts';
import type { PptxContext } from '../pptx-context.ts';

/** The regions that are written as they are; the others become one of these. */
export type WrittenRegion = Exclude<Region, ChartRegion | ColumnHeadingRegion>;

/** One shape of a slide's body: a region, or the caption of one. */
export type ShapeSpec =
  | { readonly type: 'region'; readonly region: WrittenRegion; readonly box: Box }
  | {
      readonly type: 'caption';
      readonly runs: readonly Run[];
      readonly box: Box;
      readonly centered: boolean;
    };

/** The shapes of a slide's regions: a picture's caption below it, a table's above, since rows may grow where fonts are missing. */
export function slideShapes(slide: Slide, context: PptxContext): readonly ShapeSpec[] {
  return slide.regions.flatMap((region) => regionShapes(region, context));
}

function regionShapes(region: Region, context: PptxContext): readonly ShapeSpec[] {
  if (region.type === 'table') return tableShapes(region, context);
  if (region.type === 'picture') return pictureShapes(region, context);
  // Until charts are written as such, their drawing is.
  if (region.type === 'chart') return pictureShapes({ ...region, type: 'picture' }, context);
  if (region.type === 'columnHeading') {
    const text = { ...region, type: 'text' as const, blocks: [region.heading] };
    return [{ type: 'region', region: text, box: region.box }];
  }
  return [{ type: 'region', region, box: region.box }];
}

function pictureShapes(region: PictureRegion, context: PptxContext): readonly ShapeSpec[] {
  const { figure, box, pictureBox } = region;
  const runs = captionRuns(figure, figure.caption, inlineContext(context.resolved));
  const picture: ShapeSpec = { type: 'region', region, box: pictureBox };
  return runs.length === 0
    ? [picture]
    : [
        picture,
        { type: 'caption', runs, centered: true, box: below(box, pictureBox.topPt + pictureBox.heightPt) },
      ];
}

function tableShapes(region: TableRegion, context: PptxContext): readonly ShapeSpec[] {
  const { table, box, rowHeightsPt } = region;
  const runs = captionRuns(table, table.caption, inlineContext(context.resolved));
  const heightPt = rowHeightsPt.reduce((sum, height) => sum + height, 0);
  const captionPt = runs.length === 0 ? 0 : box.heightPt - heightPt;
  const frame: ShapeSpec = {
    type: 'region',
    region,
    box: { ...box, topPt: box.topPt + captionPt, heightPt },
  };
  const captionBox = { ...box, heightPt: captionPt - captionGapPt };
  return runs.length === 0 ? [frame] : [{ type: 'caption', runs, centered: false, box: captionBox }, frame];
}

const captionGapPt = 6;

function below(box: Box, topPt: number): Box {
  const startPt = topPt + captionGapPt;
  return { ...box, topPt: startPt, heightPt: Math.max(18, box.topPt + box.heightPt - startPt) };
}

/** The layout whose placeholders take the shapes of a slide. */
export function layoutFor(slide: Slide, shapes: readonly ShapeSpec[], context: PptxContext): LayoutName {
  if (slide.layout === 'title' || slide.layout === 'section') return slide.layout;
  if (slide.layout === 'closing') return 'section';
  const [first] = shapes;
  if (first === undefined) return 'titleOnly';
  const kinds = shapes.map((shape) => (shape.type === 'caption' ? 'caption' : shape.region.type)).join(' ');
  const isMissing = shapes.some(
    (shape) => shape.type === 'region' && isMissingPicture(shape.region, context),
  );
  if (!isMissing && (kinds === 'picture' || kinds === 'picture caption')) return 'picture';
  if (kinds === 'table' || kinds === 'caption table') return 'table';
  if (shapes.length === 1 && isStatement(first)) return 'statement';
  if (kinds === 'text' || kinds === 'code' || kinds === 'quote') return kinds === 'text' ? 'content' : kinds;
  const isPair = shapes.length === 2 && slide.regions.length === 2 && slide.columnCount === 2;
  if (isPair && slide.regions.every((region, index) => region.column === index)) return 'columns';
  return 'rows';
}

/** Words set larger than the theme's size: only a region that is alone on its slide is. */
function isStatement(shape: ShapeSpec): boolean {
  return shape.type === 'region' && shape.region.type === 'text' && shape.region.scale > 1;
}

/** Whether a picture cannot be shown, so that words stand in its place. */
export function isMissingPicture(region: WrittenRegion, { resolved }: PptxContext): boolean {
  if (region.type !== 'picture') return false;
  const asset = resolved.assets[region.figure.image.id];
  return asset === undefined || asset.type === 'missing';
}
