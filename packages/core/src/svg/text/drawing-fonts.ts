/** What a family of a drawing's letters looks like. */
export type LetterKind = 'sans' | 'serif' | 'monospace';

const kinds: readonly (readonly [LetterKind, RegExp])[] = [
  ['monospace', /mono|courier|consolas|menlo|\bcode\b|typewriter/i],
  ['sans', /sans|arial|helvetica/i],
  ['serif', /\bserif\b|times|georgia|garamond|palatino|cambria|roman|\bbook/i],
];

/** The families of a list, as CSS and attributes of SVG write it. */
export function familiesOf(list: string): readonly string[] {
  return list.split(',').map((family) => family.replace(/&quot;|['"]/g, '').trim());
}

/** What a family looks like, by its name; `undefined` for a name that says nothing. */
export function kindOfFamily(family: string): LetterKind | undefined {
  return kinds.find(([, pattern]) => pattern.test(family))?.[0];
}

/**
 * The families that a sanitised drawing names, each with the one of `fonts` that looks like it. A list of several is known by the first that
 * says what it looks like.
 *
 * ```ts
 * drawingFonts('<text font-family="Times,serif">a</text>', { serif: 'Tinos', monospace: 'Cousine' }); // { Times: 'Tinos' }
 * ```
 */
export function drawingFonts(
  svg: string,
  fonts: Readonly<Partial<Record<LetterKind, string>>>,
): Readonly<Record<string, string>> {
  const named = new Map<string, string>();
  for (const [, list = ''] of svg.matchAll(/ font-family="([^"]*)"/g)) {
    const families = familiesOf(list);
    const kind = families.map(kindOfFamily).find((found) => found !== undefined);
    const font = kind === undefined ? undefined : fonts[kind];
    const [first = ''] = families;
    if (font !== undefined && first !== '') named.set(first, font);
  }
  return Object.fromEntries(named);
}
