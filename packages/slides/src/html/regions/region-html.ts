import { assertNever } from '@octavo/core';
import type { Html } from '@octavo/html/content';
import { blockQuoteHtml, blocksHtml, calloutHtml, elementHtml } from '@octavo/html/content';
import type { Region } from '../../deck.ts';
import type { HtmlContext } from '../html-context.ts';
import { regionDeclarations } from '../style/declarations.ts';
import { chartRegionHtml } from './chart-region.ts';
import { codeRegionHtml } from './code-region.ts';
import { keyFigureRegionHtml } from './key-figure-region.ts';
import { pictureRegionHtml } from './picture-region.ts';
import { tableRegionHtml } from './table-region.ts';

/** A part of a slide's body, in its place. */
export function regionHtml(region: Region, context: HtmlContext): Html {
  const place = context.styles.classOf(regionDeclarations(region, context.theme));
  // A chart stands as a picture does.
  const kind = region.type === 'chart' ? 'region-picture region-chart' : `region-${region.type}`;
  return elementHtml('div', { class: `region ${kind} ${place}` }, ...regionContent(region, context));
}

function regionContent(region: Region, context: HtmlContext): readonly Html[] {
  switch (region.type) {
    case 'text':
      return blocksHtml(region.blocks, context);
    case 'callout':
      return [calloutHtml(region.callout, context)];
    case 'quote':
      return [blockQuoteHtml(region.quote, context)];
    case 'code':
      return [codeRegionHtml(region, context)];
    case 'table':
      return [tableRegionHtml(region, context)];
    case 'picture':
      return [pictureRegionHtml(region, context)];
    case 'chart':
      return [chartRegionHtml(region, context)];
    case 'columnHeading':
      return blocksHtml([region.heading], context);
    case 'keyFigure':
      return keyFigureRegionHtml(region, context);
    default:
      return assertNever(region);
  }
}
