import type { OpenedFont, ShapedText } from '../fonts/opened-font.ts';

/** Brackets and quotation marks of Chinese and Japanese that open, with a blank half before them. */
const opening =
  '\\u2018\\u201c\\u3008\\u300a\\u300c\\u300e\\u3010\\u3014\\u3016\\u3018\\u301a\\u301d\\uff08\\uff3b\\uff5b\\uff5f';
/** Those that close, commas and stops, with a blank half behind them. */
const closing =
  '\\u2019\\u201d\\u3001\\u3002\\u3009\\u300b\\u300d\\u300f\\u3011\\u3015\\u3017\\u3019\\u301b\\u301e\\u301f\\uff09\\uff0c\\uff0e\\uff1a\\uff1b\\uff3d\\uff5d\\uff60';
const openingBeside = new RegExp(`[${opening}](?=[${opening}])`, 'g');
const closingBeside = new RegExp(`[${closing}](?=[${opening}${closing}])`, 'g');

/** How far ink may reach into the half that is to be blank, as a part of the size. */
const slackEm = 0.04;

/**
 * Closes up wide punctuation that stands side by side: of `。“`, `”，` or `（「` the blank half between is taken out, so that two signs take one and
 * a half squares (JLREQ 3.1.2, CLREQ 3.1.6.1; what the feature `chws` does in fonts that have it). A sign whose glyph is narrow, or has ink
 * in that half, as commas of Taiwan have, stays as it is.
 */
export function contextualSpacing(text: string, shaped: ShapedText, font: OpenedFont): ShapedText {
  const places = [...placesOf(text, openingBeside), ...placesOf(text, closingBeside)];
  // A glyph for each character, in their order: of other text it is not known which glyph a sign is.
  if (places.length === 0 || shaped.glyphs.length !== text.length) return shaped;
  const positions = [...shaped.positions];
  let taken = 0;
  for (const index of places) {
    const position = positions[index];
    if (position === undefined || !isBlankBetween(text, index, font)) continue;
    const halfWidth = font.unitsPerEm / 2;
    positions[index] = { ...position, xAdvance: position.xAdvance - halfWidth };
    taken += halfWidth;
  }
  return taken === 0 ? shaped : { ...shaped, positions, advanceWidth: shaped.advanceWidth - taken };
}

const opens = new RegExp(`^[${opening}]$`);
/** Full stops are left out: their half stays within a line (JLREQ 3.8.3). */
const closes = new RegExp(`^(?![\\u3002\\uff0e])[${closing}]$`);

/**
 * On which side of a wide sign the half of its square is blank, so that a full line may take from it: before brackets that open, behind
 * those that close and behind commas (JLREQ 3.8.3, CLREQ 3.1.6). None where the glyph is narrow or has ink there, as commas of Taiwan have.
 */
export function blankHalfOf(sign: string, font: OpenedFont): 'before' | 'after' | undefined {
  const side = opens.test(sign) ? 'before' : closes.test(sign) ? 'after' : undefined;
  if (side === undefined) return undefined;
  const { advanceWidth, bbox } = font.glyphForCodePoint(sign.charCodeAt(0));
  const { unitsPerEm } = font;
  if (bbox === undefined || advanceWidth !== unitsPerEm) return undefined;
  const half = unitsPerEm / 2;
  const slack = unitsPerEm * slackEm;
  const isBlank = side === 'before' ? bbox.minX >= half - slack : bbox.maxX <= half + slack;
  return isBlank ? side : undefined;
}

function placesOf(text: string, pattern: RegExp): readonly number[] {
  return Array.from(text.matchAll(pattern), ({ index }) => index);
}

/** Whether a sign and the next are full width, with a blank half between them. */
function isBlankBetween(text: string, index: number, font: OpenedFont): boolean {
  const { unitsPerEm } = font;
  const [first, second] = [text.charCodeAt(index), text.charCodeAt(index + 1)].map((unit) =>
    font.glyphForCodePoint(unit),
  );
  if (first?.bbox === undefined || second?.bbox === undefined) return false;
  if (first.advanceWidth !== unitsPerEm || second.advanceWidth !== unitsPerEm) return false;
  const half = unitsPerEm / 2;
  const slack = unitsPerEm * slackEm;
  return first.bbox.maxX <= half + slack || second.bbox.minX >= half - slack;
}
