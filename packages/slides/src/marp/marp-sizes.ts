import type { ThemeSlide } from '@octavo/core';
import type { Region, Slide } from '../deck.ts';

/** Marp's slides are 1280 px wide where the plan has 960 pt, and 960 px for its 720 pt. */
const pxPerPt = 4 / 3;
/** The size of words in Marp's default theme. */
const marpTextPx = 29;

/** What a size is set for, with the rule that sets it; the class is named for both: `table-19`. */
const rules = {
  words: (px: number) => ` { font-size: ${px}px }`,
  table: (px: number) => ` table { font-size: ${px}px }`,
  code: (px: number) => ` pre { font-size: ${px}px }`,
  picture: (px: number) => ` img { max-height: ${px}px }`,
} as const satisfies Readonly<Record<string, (px: number) => string>>;

type Sized = keyof typeof rules;

/**
 * Classes that set what stands on a slide as small as the plan has measured it: Marp sets everything in one size and cuts off what
 * leaves the slide.
 */
export function sizeClasses(slide: Slide, theme: ThemeSlide): readonly string[] {
  const smallest = new Map<Sized, number>();
  for (const region of slide.regions) {
    const size = sizeOf(region, theme);
    if (size === undefined) continue;
    const px = Math.floor(size.pt * pxPerPt);
    smallest.set(size.of, Math.min(px, smallest.get(size.of) ?? px));
  }
  return Array.from(smallest, ([of, px]) => `${of}-${px}`);
}

/** The style of a deck: lines as close and margins as wide as the plan has them, and the sizes that its slides name. */
export function marpStyle(classes: readonly string[]): string {
  return [
    'section { line-height: 1.3; padding: 40px 72px }',
    'table { display: table; width: 100%; line-height: 1.22 }',
    'th, td { padding: 4px 10px; overflow-wrap: break-word }',
    'tbody th { text-align: left }',
    'td code, th code { white-space: normal; overflow-wrap: anywhere; padding: 0 }',
    ...[...new Set(classes)].toSorted().map((name) => {
      const [of, px] = name.split('-');
      return `section.${name}${rules[of as Sized](Number(px))}`; // Only `sizeClasses` makes such names.
    }),
  ].join('\n');
}

function sizeOf(
  region: Region,
  { textSizePt }: ThemeSlide,
): { readonly of: Sized; readonly pt: number } | undefined {
  switch (region.type) {
    case 'table':
      return { of: 'table', pt: region.sizePt };
    case 'code':
      return { of: 'code', pt: region.sizePt };
    case 'picture':
      return { of: 'picture', pt: region.pictureBox.heightPt };
    case 'chart':
      return { of: 'table', pt: textSizePt * 0.75 };
    case 'text':
    case 'columnHeading':
    case 'callout':
    case 'quote':
    case 'keyFigure':
      // Words that the plan sets in full size have Marp's own.
      return region.scale < 1
        ? { of: 'words', pt: Math.min(marpTextPx / pxPerPt, textSizePt * region.scale) }
        : undefined;
  }
}
