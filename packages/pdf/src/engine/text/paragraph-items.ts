import type { ParagraphItem } from '@octavo/typeset';
import { graphemes, hangingShare } from '@octavo/typeset';
import * as price from './break-prices.ts';
import { measurePiece, widthOf } from './build-paragraph.ts';
import type { Division } from './divide-word.ts';
import { divideWord } from './divide-word.ts';
import type { Hyphenators, Piece, Unit } from './paragraph.ts';
import { drawnSizePt, shapingOfRun } from './run-style.ts';
import { isSeam, nameSeams } from './seams.ts';

/** An item that knows which text it stands for: characters of a unit's pieces, counted from the unit's beginning. */
export type TextItem = ParagraphItem & { readonly unit: number; readonly from: number; readonly to: number };

export interface ItemOptions {
  /** Whether signs at the ends of lines may hang out of them. */
  readonly hangs: boolean;
  /** Whether words are divided, and by what. */
  readonly hyphenators: Hyphenators | undefined;
  /** Units wider than this are divided anywhere. */
  readonly widestPt: number;
}

/** The items of units `first` up to `end`. */
export function paragraphItems(
  units: readonly Unit[],
  { first, end }: { readonly first: number; readonly end: number },
  options: ItemOptions,
): readonly TextItem[] {
  const items: TextItem[] = [];
  for (let index = first; index < end; index += 1) {
    const unit = units[index] as Unit;
    const isWide = options.hyphenators !== undefined && unit.widthPt - unit.spacePt > options.widestPt;
    addUnit(items, unit, index, { ...options, isWide, isFirst: index === first, isLast: index === end - 1 });
  }
  return items;
}

interface UnitOptions extends ItemOptions {
  readonly isWide: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function addUnit(items: TextItem[], unit: Unit, index: number, options: UnitOptions): void {
  let at = 0;
  for (const [order, piece] of unit.pieces.entries()) {
    const isEnd = order === unit.pieces.length - 1;
    const place = { unit: index, from: at, to: at + piece.text.length };
    const isBlank = piece.spacePt >= piece.widthPt && piece.widthPt > 0 && piece.style.box === undefined;
    if (isBlank && options.isFirst && order === 0) {
      // White space that begins a paragraph is the author's.
      items.push({ type: 'box', widthPt: piece.widthPt, flexPt: 0, hangLeftPt: 0, hangRightPt: 0, ...place });
    } else {
      if (!isBlank) addCore(items, piece, place, options);
      if (piece.spacePt > 0) items.push(glueOf(piece, place, isEnd ? 0 : Number.POSITIVE_INFINITY));
    }
    at = place.to;
  }
  if (unit.spacePt === 0 && !options.isLast) addEnd(items, unit, { unit: index, from: at, to: at });
}

type Place = Pick<TextItem, 'unit' | 'from' | 'to'>;

function glueOf(piece: Piece, place: Place, penalty: number): TextItem {
  const spacePt = piece.gaps === 0 ? 0 : piece.gaps * widthOf(' ', piece);
  return {
    type: 'glue',
    widthPt: piece.spacePt,
    stretchPt: spacePt * price.spaceStretch,
    shrinkPt: spacePt * price.spaceShrink,
    penalty,
    ...place,
    from: place.to,
  };
}

function addEnd(items: TextItem[], { end, pieces }: Unit, place: Place): void {
  const piece = pieces.at(-1);
  if (piece === undefined || end === 'space') return;
  if (end === 'ideograph') {
    items.push({ type: 'glue', widthPt: 0, ...ideographGlue(piece), penalty: 0, ...place });
    return;
  }
  const isShown = end === 'soft-hyphen';
  const hyphenPt = isShown ? widthOf('-', piece) : 0;
  const prices = {
    'soft-hyphen': price.hyphenPrice,
    hyphen: price.writtenHyphenPrice,
    dash: price.dashPrice,
  };
  items.push({
    type: 'break',
    penalty: end === 'bare' ? barePrice(piece) : prices[end],
    isHyphen: isShown || end === 'hyphen',
    beforePt: hyphenPt,
    afterPt: 0,
    hangPt: isShown ? hyphenPt * hangingShare('-').right : undefined,
    ...place,
  });
}

/** Between words of scripts that write no spaces a line may end as well as at a space. */
function barePrice(piece: Piece): number {
  return piece.setting === 'letters' || piece.face.family.fontClass === 'mono' ? price.barePrice : 0;
}

function ideographGlue(piece: Piece): { readonly stretchPt: number; readonly shrinkPt: number } {
  return { stretchPt: price.ideographStretchEm * drawnSizePt(piece.style), shrinkPt: 0 };
}

/** A piece without the space at its end, whole or in parts. */
function addCore(items: TextItem[], piece: Piece, place: Place, options: UnitOptions): void {
  const corePt = piece.widthPt - piece.spacePt;
  const core = piece.spacePt > 0 ? piece.text.trimEnd() : piece.text;
  if (options.isWide) {
    addAnywhere(items, piece, core, { place, options });
    return;
  }
  if (piece.setting === 'ideographs' && piece.glyphs > 1) {
    addIdeographs(items, piece, core, { place, options });
    return;
  }
  const seams = seamsOf(piece, core, options);
  if (seams.length > 0) {
    addSeams(items, piece, core, { place, options, seams });
    return;
  }
  const divisions = divisionsOf(piece, core, options);
  if (divisions.length === 0) {
    items.push({ ...boxOf(piece, core, { widthPt: corePt, glyphs: piece.glyphs, options }), ...place });
    return;
  }
  addDivided(items, piece, core, { place, options, divisions });
}

function seamsOf(piece: Piece, core: string, { hyphenators }: ItemOptions): readonly number[] {
  const { face, level, missing, standsFor } = piece;
  if (hyphenators === undefined || level % 2 === 1 || missing !== undefined || standsFor !== undefined)
    return [];
  return nameSeams(core, face.family.fontClass === 'mono');
}

function divisionsOf(piece: Piece, core: string, { hyphenators }: ItemOptions): readonly Division[] {
  const { style, setting, level, missing, standsFor } = piece;
  if (hyphenators === undefined || style.hyphenate !== true || setting !== 'letters' || level % 2 === 1)
    return [];
  if (missing !== undefined || standsFor !== undefined || style.characterSpacing || core.length < 4)
    return [];
  const hyphenator = hyphenators.get(style.language ?? '');
  return hyphenator === undefined
    ? []
    : divideWord(core, { face: piece.face, shaping: shapingOfRun(style, level), hyphenator });
}

interface PartContext {
  readonly place: Place;
  readonly options: UnitOptions;
}

function addDivided(
  items: TextItem[],
  piece: Piece,
  core: string,
  { place, options, divisions }: PartContext & { readonly divisions: readonly Division[] },
): void {
  const sizePt = drawnSizePt(piece.style);
  const { unit, from } = place;
  let at = 0;
  let widthPt = 0;
  let glyphs = 0;
  for (const division of divisions) {
    const part = { widthPt: division.widthEm * sizePt - widthPt, glyphs: division.glyphs - glyphs, options };
    const end = from + division.at;
    items.push({ ...boxOf(piece, core.slice(at, division.at), part), unit, from: from + at, to: end });
    const hyphenPt = division.hyphenEm * sizePt;
    const isShort =
      division.at < price.shortFragment || lettersAfter(core, division.at) < price.shortFragment;
    items.push({
      type: 'break',
      penalty: price.hyphenPrice + (isShort ? price.shortFragmentPrice : 0),
      isHyphen: true,
      beforePt: hyphenPt,
      afterPt: division.afterEm * sizePt,
      hangPt: options.hangs ? hyphenPt * hangingShare('-').right : 0,
      unit,
      from: end,
      to: end,
    });
    at = division.at;
    widthPt = division.widthEm * sizePt;
    glyphs = division.glyphs;
  }
  const rest = { widthPt: piece.widthPt - piece.spacePt - widthPt, glyphs: piece.glyphs - glyphs, options };
  items.push({ ...boxOf(piece, core.slice(at), rest), unit, from: from + at, to: place.to });
}

function addSeams(
  items: TextItem[],
  piece: Piece,
  core: string,
  { place, options, seams }: PartContext & { readonly seams: readonly number[] },
): void {
  const { unit, from } = place;
  let at = 0;
  for (const end of [...seams, core.length]) {
    const text = core.slice(at, end);
    const { widthPt, glyphs } = measurePiece(text, piece);
    const to = end === core.length ? place.to : from + end;
    items.push({ ...boxOf(piece, text, { widthPt, glyphs, options }), unit, from: from + at, to });
    if (end === core.length) break;
    const seam = { type: 'break', isHyphen: false, beforePt: 0, afterPt: 0, hangPt: 0 } as const;
    items.push({ ...seam, penalty: price.namePrice, unit, from: to, to });
    at = end;
  }
}

function lettersAfter(word: string, at: number): number {
  return word.slice(at).replace(/[^\p{L}\p{M}]+$/u, '').length;
}

/** A row of ideographs with its punctuation: no line may end in it, but it is spaced like all. */
function addIdeographs(items: TextItem[], piece: Piece, core: string, { place, options }: PartContext): void {
  const characters = Array.from(core);
  const widthPt = (piece.widthPt - piece.spacePt) / characters.length;
  let at = place.from;
  for (const [index, character] of characters.entries()) {
    const to = index === characters.length - 1 ? place.to : at + character.length;
    items.push({
      ...boxOf(piece, character, { widthPt, glyphs: 1, options }),
      unit: place.unit,
      from: at,
      to,
    });
    at = to;
    if (index === characters.length - 1) break;
    const glue = {
      type: 'glue',
      widthPt: 0,
      ...ideographGlue(piece),
      penalty: Number.POSITIVE_INFINITY,
    } as const;
    items.push({ ...glue, unit: place.unit, from: at, to: at });
  }
}

/** What is wider than any line is divided at every character, better where a part of it ends. */
function addAnywhere(items: TextItem[], piece: Piece, core: string, { place, options }: PartContext): void {
  const isWhole =
    piece.style.box !== undefined || piece.missing !== undefined || piece.standsFor !== undefined;
  const characters = isWhole ? [core] : graphemes(core);
  let at = place.from;
  for (const [index, character] of characters.entries()) {
    const isEnd = index === characters.length - 1;
    const to = isEnd ? place.to : at + character.length;
    const widthPt = isWhole ? piece.widthPt : widthOf(character, piece);
    items.push({
      ...boxOf(piece, character, { widthPt, glyphs: 0, options }),
      unit: place.unit,
      from: at,
      to,
    });
    at = to;
    if (isEnd) break;
    const penalty = isSeam(character, characters[index + 1] ?? '') ? price.seamPrice : price.anywherePrice;
    const seam = { type: 'break', penalty, isHyphen: false, beforePt: 0, afterPt: 0, hangPt: 0 } as const;
    items.push({ ...seam, unit: place.unit, from: at, to: at });
  }
}

interface BoxPart {
  readonly widthPt: number;
  readonly glyphs: number;
  readonly options: ItemOptions;
}

function boxOf(piece: Piece, text: string, { widthPt, glyphs, options }: BoxPart) {
  const hang = options.hangs && piece.setting === 'letters' && text !== '';
  const flexPt =
    piece.setting === 'letters'
      ? price.trackingEm * drawnSizePt(piece.style) * glyphs + price.scaling * widthPt
      : 0;
  return {
    type: 'box',
    widthPt,
    flexPt,
    hangLeftPt: hang ? hangPt(text.charAt(0), 'left', piece) : 0,
    hangRightPt: hang ? hangPt(text.charAt(text.length - 1), 'right', piece) : 0,
  } as const;
}

function hangPt(character: string, side: 'left' | 'right', piece: Piece): number {
  const share = hangingShare(character)[side];
  return share === 0 ? 0 : share * widthOf(character, piece);
}
