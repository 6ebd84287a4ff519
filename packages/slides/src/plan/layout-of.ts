import type { Region, SlideLayout } from '../deck.ts';

/** The layout for a body: by its only region, or by how several stand. */
export function layoutOf(regions: readonly Region[], columnCount: number): SlideLayout {
  if (columnCount > 1) return 'columns';
  const [only] = regions;
  if (only === undefined) return 'titleOnly';
  if (regions.length > 1) return 'stack';
  switch (only.type) {
    case 'text':
      return 'content';
    case 'callout':
    case 'columnHeading':
      return 'stack';
    case 'quote':
    case 'code':
    case 'table':
    case 'picture':
    case 'chart':
    case 'keyFigure':
      return only.type;
  }
}
