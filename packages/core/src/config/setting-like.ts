import type { Setting } from './setting.ts';

/** The setting that accepts what has the shape of `example`. */
export function settingLike(example: unknown): Setting {
  if (typeof example === 'number') return { type: 'number', minimum: 0 };
  if (typeof example === 'boolean') return { type: 'boolean' };
  if (typeof example === 'string') return { type: example.startsWith('#') ? 'color' : 'string' };
  if (Array.isArray(example)) return listLike(example);
  if (typeof example !== 'object' || example === null) return { type: 'any' };
  const keys = Object.entries(example).map(([key, value]) => [key, settingLike(value)]);
  return { type: 'object', keys: Object.fromEntries(keys) };
}

/** An empty list in the example is one of names; others keep their length. */
function listLike(example: readonly unknown[]): Setting {
  if (example.length === 0) return { type: 'list', item: { type: 'string' } };
  return { type: 'list', item: settingLike(example[0]), length: example.length };
}
