import type { Attributes } from './nodes/base.ts';

/** The class of what comes on its slide with a press of the key of its own, as reveal.js and Quarto call it. */
export const fragmentClass = 'fragment';

/** Whether a block or an item of a list comes so. */
export function isFragment({ attributes }: { readonly attributes?: Attributes | undefined }): boolean {
  return attributes?.classes?.includes(fragmentClass) === true;
}
