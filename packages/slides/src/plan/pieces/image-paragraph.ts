import type { Figure, Image, Inline, Paragraph, ResolvedDocument } from '@octavo/core';

/** Smaller pictures are badges and icons, which their words stand for. */
const smallestPx = 72;

/** The images of a paragraph that holds nothing else, as figures; `undefined` when it holds words or only badges. */
export function figuresOf(node: Paragraph, resolved: ResolvedDocument): readonly Figure[] | undefined {
  const images = node.children.filter((child) => child.type === 'image');
  const holdsWords = node.children.some((child) => child.type !== 'image' && !isBlank(child));
  if (images.length === 0 || holdsWords) return undefined;
  if (images.length > 1 && !images.every((image) => isPicture(image, resolved))) return undefined;
  if (images.length === 1 && !images.every((image) => isPictureOrMissing(image, resolved))) return undefined;
  return images.map((image) => ({ type: 'figure', id: node.id, image }));
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
