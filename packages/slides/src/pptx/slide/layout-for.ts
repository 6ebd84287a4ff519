import type { Slide } from '../../deck.ts';
import { isAtHand } from '../../plan/settings/is-at-hand.ts';
import type { LayoutName } from '../master/layouts.ts';
import type { LayoutRequest } from '../master/side-layouts.ts';
import { besideOf } from '../master/side-layouts.ts';
import type { PptxContext } from '../pptx-context.ts';
import type { ShapeSpec } from './slide-shapes.ts';

/** What a slide asks of its layout. */
export function layoutRequest(
  slide: Slide,
  shapes: readonly ShapeSpec[],
  context: PptxContext,
): LayoutRequest {
  const beside = besideOf(slide);
  return { key: layoutFor(slide, shapes, context), ...(beside === undefined ? {} : { beside }) };
}

/** The layout whose placeholders take the shapes of a slide. */
function layoutFor(slide: Slide, shapes: readonly ShapeSpec[], context: PptxContext): LayoutName {
  if (slide.layout === 'title' || slide.layout === 'section' || slide.layout === 'closing')
    return slide.layout;
  const isLead = slide.classes.includes('lead');
  const isMissing = shapes.some((shape) => isMissingPicture(shape, context));
  const kinds = isMissing ? 'missing' : shapes.map(kindOf).join(' ');
  if (isLead && leadKinds.has(kinds)) return 'lead';
  const isPair = slide.columnCount === 2 && slide.regions.map(({ column }) => column).join('') === '01';
  return layoutsByKinds[kinds] ?? (isPair && shapes.length === 2 ? 'columns' : 'rows');
}

/** What stands in the middle of a slide that the author wants so. */
const leadKinds: ReadonlySet<string> = new Set(['', 'text', 'statement']);

/** The layouts for what stands on a slide, in order. */
const layoutsByKinds: Readonly<Record<string, LayoutName>> = {
  '': 'titleOnly',
  text: 'content',
  lead: 'lead',
  code: 'code',
  statement: 'statement',
  quote: 'quote',
  picture: 'picture',
  'picture caption': 'picture',
  chart: 'chart',
  'chart caption': 'chart',
  table: 'table',
  'caption table': 'table',
  'figure text': 'keyFigure',
  'columnHeading text columnHeading text': 'comparison',
};

function kindOf(shape: ShapeSpec): string {
  if (shape.type !== 'words') return shape.type;
  // Words set larger than the theme's size: the author asked for it.
  return shape.region.type === 'text' && shape.region.scale > 1 ? 'statement' : shape.region.type;
}

/** Whether a picture cannot be shown, so that words stand in its place. */
function isMissingPicture(shape: ShapeSpec, { resolved }: PptxContext): boolean {
  return shape.type === 'picture' && !isAtHand(shape.figure.image, resolved.assets);
}
