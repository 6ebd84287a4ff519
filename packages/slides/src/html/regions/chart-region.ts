import type { Html } from '@octavo/html/content';
import {
  chartDataHtml,
  chartDrawingHtml,
  elementHtml,
  figureCaptionHtml,
  nodeAttributes,
} from '@octavo/html/content';
import type { ChartRegion } from '../../deck.ts';
import type { HtmlContext } from '../html-context.ts';
import { pictureDeclarations } from '../style/declarations.ts';

/** A chart in its box, drawn in the deck's font and colours, and its numbers for those who do not see it. */
export function chartRegionHtml(region: ChartRegion, context: HtmlContext): Html {
  const { chart, figure } = region;
  const place = context.styles.classOf(pictureDeclarations(region));
  return elementHtml(
    'figure',
    nodeAttributes(figure, context),
    elementHtml('div', { class: `picture ${place}` }, chartDrawingHtml(chart)),
    chartDataHtml(chart, context),
    figureCaptionHtml(figure, context),
  );
}
