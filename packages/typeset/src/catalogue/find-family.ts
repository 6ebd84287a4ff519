import { fallbackFamilies, textFamilies } from './catalogue.ts';
import type { FontClass, FontFamily } from './font-family.ts';
import { googleFamily } from './google-family.ts';

const known: ReadonlyMap<string, FontFamily> = new Map(
  [...textFamilies, ...fallbackFamilies].map((family) => [family.name, family]),
);

/** The family of that name: the catalogue's, or else the one that a package of `@expo-google-fonts` would hold. */
export function findFamily(name: string): FontFamily {
  return known.get(name) ?? googleFamily(name, classFromName(name), { bold: true, italic: true });
}

function classFromName(name: string): FontClass {
  if (/\b(mono|code|courier)\b/i.test(name)) return 'mono';
  return /\b(serif|roman|garamond|slab)\b/i.test(name) && !/\bsans\b/i.test(name) ? 'serif' : 'sans';
}
