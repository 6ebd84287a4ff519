import { mapChildren, mapNodes } from '../model/children.ts';
import type { Node } from '../model/node-map.ts';
import type { Document } from '../model/nodes/document.ts';
import type { Image } from '../model/nodes/image.ts';

const keyword = /^(w|width|h|height):(\S+)$/;

/** In a deck written for Marp, `![w:300 A boat](boat.png)` says the same as `![A boat](boat.png){width=300}`. */
export function readPictureKeywords(document: Document): Document {
  if (document.metadata.extra['marp'] !== true) return document;
  const read = (children: readonly Node[]): readonly Node[] =>
    mapNodes(children, (child) => (child.type === 'image' ? readImage(child) : mapChildren(child, read)));
  return mapChildren(document, read);
}

function readImage(image: Image): Image {
  const words = image.alt.split(/\s+/);
  const sizes = words.flatMap((word): readonly (readonly [string, string])[] => {
    const [, key = '', value = ''] = keyword.exec(word) ?? [];
    return key === '' ? [] : [[key.startsWith('w') ? 'width' : 'height', value]];
  });
  // A picture behind a slide has keywords of its own.
  if (sizes.length === 0 || words[0] === 'bg') return image;
  return {
    ...image,
    alt: words.filter((word) => !keyword.test(word)).join(' '),
    attributes: {
      ...image.attributes,
      values: { ...Object.fromEntries(sizes), ...image.attributes?.values },
    },
  };
}
