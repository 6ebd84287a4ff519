import type { OoxmlPackage } from '@octavo/testkit';
import { descendants, inspectPptx } from '@octavo/testkit';
import type { CheckedDeck } from './checked-deck.ts';

/** Where a deck on a template does not have the house's theme, or hardly any of its layouts. That nothing else of it is left, a test of templates holds. */
export function houseFaults({ template, pptx }: CheckedDeck): readonly string[] {
  if (template === undefined) return [];
  const [house, made] = [inspectPptx(template), inspectPptx(pptx.bytes)];
  const theirs = new Set(themesOf(house.opened));
  const names = new Set(house.opened.partNames.filter(isLayout).map((part) => nameOf(house.opened, part)));
  const onHouse = made.slides.filter(({ layout }) => names.has(nameOf(made.opened, layout ?? '')));
  return [
    ...(themesOf(made.opened).some((theme) => theirs.has(theme))
      ? []
      : ["the theme's colours are not the house's"]),
    ...(onHouse.length * 2 >= made.slides.length
      ? []
      : [`only ${onHouse.length} of ${made.slides.length} slides have a layout of the house`]),
  ];
}

/** The colours of each theme. Fonts may be others: LibreOffice has those of its masters in no theme. */
function themesOf(opened: OoxmlPackage): readonly string[] {
  return opened.partNames
    .filter((part) => /^ppt\/theme\/[^/]+\.xml$/.test(part))
    .map((part) => {
      const [scheme] = Array.from(descendants(opened.xml(part), 'a:clrScheme'));
      return JSON.stringify(scheme?.children);
    });
}

function isLayout(part: string): boolean {
  return /^ppt\/slideLayouts\/[^/]+\.xml$/.test(part);
}

function nameOf(opened: OoxmlPackage, layout: string): string {
  if (!opened.has(layout)) return '';
  return Array.from(descendants(opened.xml(layout), 'p:cSld'))[0]?.attributes['name'] ?? '';
}
