import type { Attributes } from './nodes/base.ts';

/** The class of what comes on its slide with a press of the key of its own, as reveal.js and Quarto call it. */
export const fragmentClass = 'fragment';

/** Whether a block or an item of a list comes so. */
export function isFragment({ attributes }: { readonly attributes?: Attributes | undefined }): boolean {
  return attributes?.classes?.includes(fragmentClass) === true;
}

/** The attribute with the place of a fragment among those of its slide: 0 comes first, equal ones together, and those without one last. */
export const fragmentIndex = 'fragment-index';

/** That place, in Quarto's notation or in reveal.js'; `undefined` where none is given. */
export function fragmentPlace({
  attributes,
}: {
  readonly attributes?: Attributes | undefined;
}): number | undefined {
  const written = attributes?.values?.[fragmentIndex] ?? attributes?.values?.[`data-${fragmentIndex}`];
  return written !== undefined && /^\d{1,4}$/.test(written) ? Number(written) : undefined;
}
