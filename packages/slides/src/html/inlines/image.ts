import type { Image } from '@octavo/core';
import type { HtmlContext } from '../html-context.ts';
import type { ShownAsset } from '../image-store.ts';
import { dataUri, shownAsset } from '../image-store.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml, textHtml } from '../markup/html.ts';
import { nodeAttributes } from '../node-attributes.ts';

/** The image, or in its place a frame with its alternative text. */
export function imageHtml(node: Image, context: HtmlContext): Html {
  const asset = shownAsset(context.resolved.assets[node.id]);
  if (asset === undefined) return missingImageHtml(node, context);
  const symbol = context.images.symbolOf(asset);
  const attributes = { ...nodeAttributes(node, context), class: asset.type };
  return symbol === undefined
    ? singleImageHtml(node, asset, attributes)
    : sharedImageHtml(node, asset, { ...attributes, symbol });
}

type ImageAttributes = {
  readonly class: string;
  readonly id?: string | undefined;
};

function singleImageHtml(node: Image, asset: ShownAsset, attributes: ImageAttributes): Html {
  const { widthPx: width, heightPx: height } = asset;
  return elementHtml('img', {
    ...attributes,
    src: dataUri(asset),
    alt: node.alt,
    title: node.title,
    width,
    height,
  });
}

/** An image that the deck shows elsewhere, too: its bytes stand in a symbol. */
function sharedImageHtml(
  node: Image,
  asset: ShownAsset,
  { symbol, ...attributes }: ImageAttributes & { readonly symbol: string },
): Html {
  const { widthPx: width, heightPx: height } = asset;
  const name = node.alt === '' ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': node.alt };
  const use = elementHtml('use', { href: `#${symbol}` });
  const title = node.title === undefined ? [] : [elementHtml('title', {}, textHtml(node.title))];
  return elementHtml(
    'svg',
    { ...attributes, ...name, width, height, viewBox: `0 0 ${width} ${height}` },
    ...title,
    use,
  );
}

function missingImageHtml(node: Image, context: HtmlContext): Html {
  const { missingImage } = context.resolved.strings;
  const words = node.alt === '' ? missingImage : `${missingImage}: ${node.alt}`;
  return elementHtml('span', { ...nodeAttributes(node, context), class: 'missing-image' }, textHtml(words));
}
