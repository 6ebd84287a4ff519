import type { Figure } from '@octavo/core';
import type { HtmlContext } from '../html-context.ts';
import { imageHtml } from '../inlines/image.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml, noHtml } from '../markup/html.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { captionContent } from './caption-content.ts';

/** A figure that stands inside another block, such as a list item. */
export function figureHtml(node: Figure, context: HtmlContext): Html {
  return elementHtml(
    'figure',
    nodeAttributes(node, context),
    imageHtml(node.image, context),
    figureCaptionHtml(node, context),
  );
}

export function figureCaptionHtml(node: Figure, context: HtmlContext): Html {
  const caption = captionContent(node, context);
  return caption.length === 0 ? noHtml : elementHtml('figcaption', {}, ...caption);
}
