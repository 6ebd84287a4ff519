import type { Image } from '@octavo/core';
import { missingImageText } from '@octavo/core';
import type { ShownAsset } from '../../images/image-store.ts';
import { dataUri, shownAsset } from '../../images/image-store.ts';
import type { Html } from '../../markup/html.ts';
import { elementHtml, textHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { nodeAttributes } from '../node-attributes.ts';

/** The image that stands for itself, or in its place a frame that says what it would show. */
export function imageHtml(node: Image, context: ContentContext): Html {
  const asset = shownAsset(context.resolved.assets[node.id]);
  return asset === undefined
    ? missingImageHtml(node, missingImageText(node, context.resolved), context)
    : shownImageHtml(node, asset, context);
}

/** The image within a line, or the words that stand for it. */
export function inlineImageHtml(node: Image, context: ContentContext): Html {
  const asset = shownAsset(context.resolved.assets[node.id]);
  return asset === undefined
    ? missingImageHtml(node, context.wordsOfMissing(node), context)
    : shownImageHtml(node, asset, context);
}

function shownImageHtml(node: Image, asset: ShownAsset, context: ContentContext): Html {
  const symbol = context.images.symbolOf(asset);
  const { widthPx: width, heightPx: height, className } = context.imageSize(node, asset);
  const classes = className === undefined ? asset.type : `${asset.type} ${className}`;
  const attributes = { ...nodeAttributes(node, context), class: classes, width, height };
  return symbol === undefined
    ? singleImageHtml(node, asset, attributes)
    : sharedImageHtml(node, asset, { ...attributes, symbol });
}

type ImageAttributes = {
  readonly class: string;
  readonly id?: string | undefined;
  readonly width: number;
  readonly height: number;
};

function singleImageHtml(node: Image, asset: ShownAsset, attributes: ImageAttributes): Html {
  const { width, height, ...rest } = attributes;
  const source = { src: dataUri(asset), alt: node.alt, title: node.title };
  return elementHtml('img', { ...rest, ...source, width, height });
}

/** An image that the page shows elsewhere, too: its bytes stand in a symbol. */
function sharedImageHtml(
  node: Image,
  asset: ShownAsset,
  { symbol, width, height, ...attributes }: ImageAttributes & { readonly symbol: string },
): Html {
  const name = node.alt === '' ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': node.alt };
  const use = elementHtml('use', { href: `#${symbol}` });
  const title = node.title === undefined ? [] : [elementHtml('title', {}, textHtml(node.title))];
  const viewBox = `0 0 ${asset.widthPx} ${asset.heightPx}`;
  return elementHtml('svg', { ...attributes, ...name, width, height, viewBox }, ...title, use);
}

function missingImageHtml(node: Image, words: string, context: ContentContext): Html {
  const attributes = { ...nodeAttributes(node, context), class: 'missing-image' };
  return elementHtml('span', attributes, textHtml(words));
}
