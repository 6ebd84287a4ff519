import type { Page } from '../internals/pdfmake-types.ts';
import { TypesetLine } from '../text/typeset-line.ts';

/** Characters of one origin that no font has, each as often as it is drawn. */
export interface MissingGlyphs {
  /** The `origin` of the runs, if they had one. */
  readonly origin: string | undefined;
  readonly characters: readonly string[];
}

/** The replacement characters on all pages, by where their text comes from, in reading order. */
export function missingGlyphs(pages: readonly Page[]): readonly MissingGlyphs[] {
  const byOrigin = new Map<string | undefined, string[]>();
  for (const page of pages) {
    for (const { item } of page.items) {
      for (const { missing, style } of item instanceof TypesetLine ? item.segments : []) {
        if (missing === undefined) continue;
        const known = byOrigin.get(style.origin);
        if (known === undefined) byOrigin.set(style.origin, [missing]);
        else known.push(missing);
      }
    }
  }
  return Array.from(byOrigin, ([origin, characters]) => ({ origin, characters }));
}
