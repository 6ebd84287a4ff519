/** How high a line is by itself in most fonts, in ems; Word's multiples are of that, those of CSS are of the font size. */
const naturalLineEm = 1.17;

/**
 * Line heights as Word means them (ISO 29500-1 §17.3.1.33): *at least* is a floor, which the library adds to the font size, and
 * *auto* is a multiple of the line's natural height.
 */
export function wordLineHeights(css: string): string {
  return css
    .replace(/line-height: ?calc\(100% \+ ([\d.]+pt)\)/g, `line-height: max($1, ${naturalLineEm}em)`)
    .replace(/line-height: ?([\d.]+)(?=;|\s|$)/g, `line-height: calc($1 * ${naturalLineEm})`);
}
