import type { Html } from '@octavo/html/content';
import { blocksHtml, elementHtml, textHtml } from '@octavo/html/content';
import type { KeyFigureRegion } from '../../deck.ts';
import type { HtmlContext } from '../html-context.ts';
import { keyFigureDeclarations } from '../style/declarations.ts';

/** A number with the words that it comes from. It is part of these, so readers of the page's text are spared to hear it twice. */
export function keyFigureRegionHtml(region: KeyFigureRegion, context: HtmlContext): readonly Html[] {
  const place = context.styles.classOf(keyFigureDeclarations(region));
  return [
    elementHtml('p', { class: `key-figure ${place}`, 'aria-hidden': 'true' }, textHtml(region.figure)),
    ...blocksHtml([region.words], context),
  ];
}
