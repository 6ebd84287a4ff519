import type { Theme } from './theme.ts';

/** A theme of which every part may be left out. */
export type ThemePatch = PartialDeep<Theme>;

type PartialDeep<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: PartialDeep<T[K]> }
    : T;

/** `base` with what `patch` sets put over it; lists are replaced whole. */
export function mergeTheme(base: Theme, patch: ThemePatch): Theme {
  // Merging keeps the shape of `base`: a patch holds a subset of its keys.
  return mergeObjects(base as unknown as PlainObject, patch as unknown as PlainObject) as unknown as Theme;
}

type PlainObject = { readonly [key: string]: unknown };

function mergeObjects(base: PlainObject, patch: PlainObject): PlainObject {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    const before = merged[key];
    merged[key] = isPlainObject(before) && isPlainObject(value) ? mergeObjects(before, value) : value;
  }
  return merged;
}

function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
