import type { KeyFigureRegion } from '../../deck.ts';
import { blocksHtml } from '../blocks/blocks-html.ts';
import type { HtmlContext } from '../html-context.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml, textHtml } from '../markup/html.ts';
import { keyFigureDeclarations } from '../style/declarations.ts';

/** A number with the words that it comes from. It is part of these, so readers of the page's text are spared to hear it twice. */
export function keyFigureRegionHtml(region: KeyFigureRegion, context: HtmlContext): readonly Html[] {
  const place = context.styles.classOf(keyFigureDeclarations(region));
  return [
    elementHtml('p', { class: `key-figure ${place}`, 'aria-hidden': 'true' }, textHtml(region.figure)),
    ...blocksHtml([region.words], context),
  ];
}
