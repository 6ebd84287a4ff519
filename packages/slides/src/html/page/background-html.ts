import type { Html } from '@octavo/html/content';
import { elementHtml, imageHtml, noHtml, shownAsset } from '@octavo/html/content';
import type { Slide } from '../../deck.ts';
import type { HtmlContext } from '../html-context.ts';
import { backgroundDeclarations } from '../style/declarations.ts';

/** The picture behind a slide's words, or at a side of it; one under words is veiled, so that these can be read. */
export function backgroundHtml(slide: Slide, context: HtmlContext): Html {
  const { background } = slide;
  const place = backgroundDeclarations(slide);
  if (background?.type !== 'image' || place === undefined) return noHtml;
  if (shownAsset(context.resolved.assets[background.image.id]) === undefined) return noHtml;
  const veil = background.box.widthPt >= context.deck.widthPt ? ' veiled' : '';
  const classes = `background ${background.fit}${veil} ${context.styles.classOf(place)}`;
  return elementHtml('div', { class: classes }, imageHtml(background.image, context));
}
