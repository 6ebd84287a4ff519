import { fallbackFamilies } from './catalogue.ts';
import { findFamily } from './find-family.ts';
import type { FontClass, FontFamily } from './font-family.ts';

/**
 * The families to try for a character that text of `fontClass` lacks: those that the author names, then the catalogue's,
 * those of the document's language first (the same code point is drawn differently in Chinese and Japanese), then those
 * of the same kind of letters.
 */
export function fallbackOrder(
  named: readonly string[],
  fontClass: FontClass,
  language: string,
): readonly FontFamily[] {
  const rank = (family: FontFamily): number =>
    (speaks(family, language) ? 0 : 4) +
    (family.fontClass === 'symbol' ? 0 : 1) +
    (matchesClass(family, fontClass) ? 0 : 1);
  const rest = fallbackFamilies.filter((family) => !named.includes(family.name));
  return [...named.map(findFamily), ...rest.toSorted((a, b) => rank(a) - rank(b))];
}

function speaks(family: FontFamily, language: string): boolean {
  const tag = language.toLowerCase();
  const wanted = /^zh-(hant|tw|hk|mo)/.test(tag) ? 'zh-hant' : (tag.split('-')[0] ?? tag);
  return family.languages?.includes(wanted) ?? false;
}

function matchesClass(family: FontFamily, fontClass: FontClass): boolean {
  return family.fontClass === 'symbol' || family.fontClass === (fontClass === 'serif' ? 'serif' : 'sans');
}
