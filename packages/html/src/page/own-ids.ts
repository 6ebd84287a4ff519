/** Where the skip link leads. Readers of pages take `#/…` for an address of a script; the full stop keeps this one apart from anchors, too. */
export const textId = 'article.text';

/** Ids of elements that the page adds. The slash keeps them apart from anchors, which are slugs. */
export const notesTitleId = '/notes';
export const contentsTitleId = '/contents';

export function noteId(number: number): string {
  return `/note-${number}`;
}

/** `occurrence` counts the marks of one note, from 1. */
export function noteMarkId(number: number, occurrence: number): string {
  return occurrence === 1 ? `/mark-${number}` : `/mark-${number}-${occurrence}`;
}
