import type { Html } from '@octavo/html/content';
import { elementHtml, figureCaptionHtml, imageHtml, linkHtml, nodeAttributes } from '@octavo/html/content';
import type { PictureRegion } from '../../deck.ts';
import type { HtmlContext } from '../html-context.ts';
import { pictureDeclarations } from '../style/declarations.ts';

/** A picture in its box, the caption in what is left of the region. */
export function pictureRegionHtml(region: PictureRegion, context: HtmlContext): Html {
  const { figure } = region;
  const place = context.styles.classOf(pictureDeclarations(region));
  const image = imageHtml(figure.image, context);
  const picture = region.link === undefined ? image : linkHtml(region.link, context, [image]);
  return elementHtml(
    'figure',
    nodeAttributes(figure, context),
    elementHtml('div', { class: `picture ${place}` }, picture),
    figureCaptionHtml(figure, context),
  );
}
