import type { Block } from '../model/node-map.ts';
import type { Attributes } from '../model/nodes/base.ts';
import type { Document } from '../model/nodes/document.ts';
import { groundPicture } from './ground-picture.ts';

/** Where Octavo, Pandoc, reveal.js and Marp name the picture behind a slide. */
const keys = [
  'background',
  'background-image',
  'data-background',
  'data-background-image',
  '_background',
  '_background-image',
  '_backgroundImage',
] as const;
const pictureName = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/**
 * A picture that is named as the ground of a slide (`::: slide {background=boat.jpg}`, `## Title {background-image=boat.jpg}`) becomes an
 * image of that slide, in the notation that Marp has for it; formats without slides do not have it.
 */
export function placeSlidePictures(document: Document): Document {
  const children = document.children.flatMap(withPicture);
  return children.length === document.children.length &&
    children.every((child, index) => child === document.children[index])
    ? document
    : { ...document, children };
}

function withPicture(block: Block): readonly Block[] {
  const isSlide = block.type === 'container' && (block.name === 'slide' || block.name === 'slide-settings');
  if (!isSlide && block.type !== 'heading') return [block];
  const url = pictureOf(block.attributes);
  if (url === undefined) return [block];
  const picture = groundPicture(url, block.position);
  return block.type === 'container' && block.name === 'slide'
    ? [{ ...block, children: [picture, ...block.children] }]
    : [block, picture];
}

function pictureOf(attributes: Attributes | undefined): string | undefined {
  const value = keys.map((key) => attributes?.values?.[key]).find((found) => found !== undefined);
  const inner = /^url\((['"]?)(.*)\1\)$/.exec(value ?? '')?.[2] ?? value;
  return inner !== undefined && pictureName.test(inner) ? inner : undefined;
}
