/** What a demanding reader looks for in a deck. */
export interface DeckPoint {
  readonly number: number;
  readonly asks: string;
  /** The lints of `checkPptx` that speak for it; none where a look into one file cannot tell. */
  readonly lints: readonly string[];
  /** What no program can judge, and somebody must look at. */
  readonly byEye?: string;
}

/** The list, in its order. */
export const deckPoints: readonly DeckPoint[] = [
  point('schema-valid', ['forbidden-character']),
  point('no phantom parts', [
    'phantom-part',
    'dangling-relationship',
    'missing-content-type',
    'media-content',
  ]),
  point('a title placeholder on each slide', ['slide-title'], 'whether titles say something'),
  point('titles unique ("… (2/3)" when continued)', ['unique-title']),
  point('text only in placeholders', ['text-outside-placeholder', 'dangling-placeholder']),
  point('geometry inherited from layouts', ['inherited-geometry']),
  point('at least 5 typed layouts', ['layout-set'], 'whether the layout suits what stands in it'),
  point('master with 5 body levels', ['master-levels']),
  point('unique shape ids', ['duplicate-shape-id']),
  point(
    'nothing off the slide: every word is on the page that an independent renderer draws, inside its box',
    ['off-slide'],
  ),
  point(
    'text fits, or carries a baked font scale above the minimum',
    ['minimum-size'],
    'whether it is read from the last row, and pictures are large',
  ),
  point('notes where the source has them', ['source-notes']),
  point('no empty notes', ['notes-structure']),
  point('alt text', ['alternative-text'], 'whether the text says what the picture shows'),
  point('no full-slide raster', ['full-slide-raster']),
  point('table header flag and style', ['table-head-flag', 'slide-table-look', 'slide-table-structure']),
  point('language on each run', ['run-language', 'script-language']),
  point("the source's language", ['source-language']),
  point('slide number field', ['slide-number']),
  point('theme colours only', ['theme-colors', 'text-contrast']),
  point('native bullets', ['native-bullets']),
  point('title property', ['deck-title', 'source-title']),
  point('links between slides resolve', ['slide-link', 'unsafe-target']),
  point('no split inside a code line or table row; header row repeated', ['whole-code', 'table-head']),
  point('every block of the article is on a slide, in the notes, or listed as left out'),
  point('byte-equal rebuild'),
  point("opens a customer's template (.potx/.pptx) layouts", [], 'whether slides look like the house'),
  point('native equations', ['native-equations']),
  point('native charts', ['native-charts']),
].map((made, index) => ({ number: index + 1, ...made }));

function point(asks: string, lints: readonly string[] = [], byEye?: string): Omit<DeckPoint, 'number'> {
  return { asks, lints, ...(byEye === undefined ? {} : { byEye }) };
}
