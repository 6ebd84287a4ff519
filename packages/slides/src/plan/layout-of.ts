import type { Region, SlideLayout } from '../deck.ts';

/** The layout for a body: by its only region, or by how several stand. */
export function layoutOf(regions: readonly Region[], columnCount: number): SlideLayout {
  if (regions.length > 0 && regions.every((region) => region.type === 'keyFigure')) return 'keyFigure';
  if (columnCount > 1) {
    const headed = regions.filter((region) => region.type === 'columnHeading');
    return headed.length === columnCount ? 'comparison' : 'columns';
  }
  const [only] = regions;
  if (only === undefined) return 'titleOnly';
  if (regions.length > 1) return 'stack';
  switch (only.type) {
    case 'text':
      return 'content';
    case 'callout':
    case 'columnHeading':
    case 'keyFigure':
      return 'stack';
    case 'quote':
    case 'code':
    case 'table':
    case 'picture':
    case 'chart':
      return only.type;
  }
}
