import { assertNever } from '@octavo/core';
import type { EngineContent } from '@octavo/pdf/engine';
import type { Region } from '../../deck.ts';
import type { PdfContext } from '../pdf-context.ts';
import { codeRegion } from './code-region.ts';
import { columnHeadingRegion, keyFigureRegion } from './key-figure-region.ts';
import { pictureRegion } from './picture-region.ts';
import { tableRegion } from './table-region.ts';
import { calloutRegion, quoteRegion, textRegion } from './text-regions.ts';

/** A part of a slide's body, in its place. */
export function regionContent(region: Region, context: PdfContext): readonly EngineContent[] {
  switch (region.type) {
    case 'text':
      return textRegion(region, context);
    case 'callout':
      return calloutRegion(region, context);
    case 'quote':
      return quoteRegion(region, context);
    case 'code':
      return codeRegion(region, context);
    case 'table':
      return tableRegion(region, context);
    case 'picture':
    case 'chart':
      return pictureRegion(region, context);
    case 'columnHeading':
      return columnHeadingRegion(region, context);
    case 'keyFigure':
      return keyFigureRegion(region, context);
    default:
      return assertNever(region);
  }
}
