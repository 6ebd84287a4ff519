import { foreignMark } from './foreign-pictures.ts';

/** What a block says, as text that can be compared: without ids, places of pictures, and the labels of notes. */
export function blockKey(block: unknown): string {
  return JSON.stringify(block, (key, value: unknown) => {
    if (key === 'id' || key === 'position') return undefined;
    if (typeof value !== 'object' || value === null || !('type' in value)) return value;
    // A picture that the document was not written with is another one, though its alternative text is the same.
    if (value.type === 'image') return { ...value, url: isForeign(value) ? value.url : '' };
    return value.type === 'footnoteReference' ? { ...value, label: '' } : value;
  });
}

function isForeign(image: object): image is { readonly url: string } {
  return 'url' in image && typeof image.url === 'string' && image.url.startsWith(foreignMark);
}
