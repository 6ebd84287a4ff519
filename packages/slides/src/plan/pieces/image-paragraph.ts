import type { Figure, Image, Inline, Link, Paragraph, ResolvedDocument } from '@octavo/core';

/** Smaller pictures are badges and icons, which their words stand for. */
const smallestPx = 72;

/** A picture that stands alone, and the link around it. */
export interface LonePicture {
  readonly block: Figure;
  readonly link?: Link;
}

interface LinkedImage {
  readonly image: Image;
  readonly link?: Link;
}

/** The images of a paragraph that holds nothing else, or nothing but links of them; `undefined` when it holds words or only badges. */
export function figuresOf(node: Paragraph, resolved: ResolvedDocument): readonly LonePicture[] | undefined {
  const images = node.children.flatMap(imagesOf);
  const holdsWords = node.children.some((child) => imagesOf(child).length === 0 && !isBlank(child));
  if (images.length === 0 || holdsWords) return undefined;
  const isShown = images.length > 1 ? isPicture : isPictureOrMissing;
  if (!images.every(({ image }) => isShown(image, resolved))) return undefined;
  return images.map(({ image, ...link }) => ({ block: { type: 'figure', id: node.id, image }, ...link }));
}

/** The image that an inline is, or those that are all that a link holds. */
function imagesOf(node: Inline): readonly LinkedImage[] {
  if (node.type === 'image') return [{ image: node }];
  if (node.type !== 'link') return [];
  const images = node.children.filter((child) => child.type === 'image');
  const holdsWords = node.children.some((child) => child.type !== 'image' && !isBlank(child));
  return holdsWords ? [] : images.map((image) => ({ image, link: node }));
}

/** The large images within a paragraph of words. */
export function picturesWithin(node: Paragraph, resolved: ResolvedDocument): readonly Image[] {
  return node.children
    .filter((child) => child.type === 'image')
    .filter((image) => isPicture(image, resolved));
}

function isBlank(node: Inline): boolean {
  return (
    node.type === 'lineBreak' ||
    node.type === 'htmlInline' ||
    node.type === 'comment' ||
    (node.type === 'text' && node.value.trim() === '')
  );
}

function isPicture(image: Image, resolved: ResolvedDocument): boolean {
  const asset = resolved.assets[image.id];
  return (
    asset !== undefined &&
    asset.type !== 'missing' &&
    asset.widthPx >= smallestPx &&
    asset.heightPx >= smallestPx
  );
}

function isPictureOrMissing(image: Image, resolved: ResolvedDocument): boolean {
  const asset = resolved.assets[image.id];
  return asset === undefined || asset.type === 'missing' || isPicture(image, resolved);
}
