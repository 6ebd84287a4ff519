/** Keys of the parent tree: even ones are pages', odd ones annotations', so that neither need know how many there are. */
export function pageKey(pageIndex: number): number {
  return 2 * pageIndex;
}

export function annotationKey(index: number): number {
  return 2 * index + 1;
}
