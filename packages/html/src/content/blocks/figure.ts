import type { Figure } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml, noHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { imageHtml } from '../inlines/image.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { captionContent } from './caption-content.ts';

/** A figure with its caption. */
export function figureHtml(node: Figure, context: ContentContext): Html {
  return elementHtml(
    'figure',
    nodeAttributes(node, context),
    imageHtml(node.image, context),
    figureCaptionHtml(node, context),
  );
}

export function figureCaptionHtml(node: Figure, context: ContentContext): Html {
  const caption = captionContent(node, context);
  return caption.length === 0 ? noHtml : elementHtml('figcaption', {}, ...caption);
}
