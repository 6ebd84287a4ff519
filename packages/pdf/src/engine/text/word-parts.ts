import type { Hyphenator, ParagraphBox, ParagraphBreak, ParagraphGlue, ParagraphItem } from '@octavo/typeset';
import { graphemes, hangingShare, patternFor } from '@octavo/typeset';
import * as price from './break-prices.ts';
import type { Division } from './divide-word.ts';
import { divideWord } from './divide-word.ts';
import { measureWord, widthOf, wordLook } from './measured-word.ts';
import type { Hyphenators, Piece } from './paragraph.ts';
import { drawnSizePt } from './run-style.ts';
import { isSeam, nameSeams } from './seams.ts';

/** An item of the line breaker, and the characters of its piece that it stands for. */
export interface WordPart {
  readonly item: ParagraphItem;
  readonly from: number;
  readonly to: number;
}

/** What is asked of the parts of a word. */
export interface PartOptions {
  /** Whether signs at the ends of lines may hang out of them. */
  readonly hangs: boolean;
  /** Whether words are divided, and by what. */
  readonly hyphenators: Hyphenators | undefined;
}

/** A piece of text as the line breaker sees it, for certain options. */
export interface WordParts {
  readonly hangs: boolean;
  /** Whether names are broken at their seams. */
  readonly hasSeams: boolean;
  readonly hyphenator: Hyphenator | undefined;
  /** Without the white space at its end. */
  readonly core: readonly WordPart[];
  /** That white space where a line may end at it, and where none may. */
  readonly space: ParagraphGlue | undefined;
  readonly fixedSpace: ParagraphGlue | undefined;
}

/** The parts of a piece. Those of words are made once: a text has far fewer words than it has of them. */
export function wordParts(piece: Piece, options: PartOptions): WordParts {
  const { hangs, hyphenators } = options;
  const isPlain = isOwnText(piece);
  const hasSeams = isPlain && hyphenators !== undefined && piece.level % 2 === 0;
  const hyphenator = hasSeams ? hyphenatorOf(piece, hyphenators) : undefined;
  const { parts } = piece.word;
  for (const known of parts) {
    if (known.hangs === hangs && known.hasSeams === hasSeams && known.hyphenator === hyphenator) return known;
  }
  const made: WordParts = {
    hangs,
    hasSeams,
    hyphenator,
    core: isBlank(piece) ? [] : coreParts(piece, { hangs, hasSeams, hyphenator }),
    space: glueOf(piece, 0),
    fixedSpace: glueOf(piece, Number.POSITIVE_INFINITY),
  };
  parts.push(made);
  return made;
}

/** A piece whose characters are the author's, and not only stand in for what cannot be drawn. */
function isOwnText({ style, missing, standsFor }: Piece): boolean {
  return style.box === undefined && missing === undefined && standsFor === undefined;
}

/** Whether a piece is white space. */
export function isBlank({ word: { widthPt, spacePt }, style }: Piece): boolean {
  return spacePt >= widthPt && widthPt > 0 && style.box === undefined;
}

function hyphenatorOf({ style, word }: Piece, hyphenators: Hyphenators): Hyphenator | undefined {
  const isDivided = style.hyphenate === true && word.setting === 'letters' && !style.characterSpacing;
  return isDivided ? hyphenators.get(style.language ?? '') : undefined;
}

function glueOf(piece: Piece, penalty: number): ParagraphGlue | undefined {
  const { spacePt, gaps } = piece.word;
  if (spacePt <= 0) return undefined;
  const gapPt = gaps === 0 ? 0 : gaps * widthOf(' ', piece);
  return {
    type: 'glue',
    widthPt: spacePt,
    stretchPt: gapPt * price.spaceStretch + (isSpaced(piece) ? ideographStretchPt(piece) : 0),
    shrinkPt: gapPt * price.spaceShrink,
    penalty,
  };
}

/** Whether room is added behind each of its characters. */
export function isSpaced({ word: { setting, glyphs } }: Piece): boolean {
  return setting === 'ideographs' && glyphs > 0;
}

/** Room between an ideograph and what no line may divide from it. */
export function boundGlue(piece: Piece): ParagraphGlue {
  return {
    type: 'glue',
    widthPt: 0,
    stretchPt: ideographStretchPt(piece),
    shrinkPt: 0,
    penalty: Number.POSITIVE_INFINITY,
  };
}

type CoreOptions = Pick<WordParts, 'hangs' | 'hasSeams' | 'hyphenator'>;

function coreParts(piece: Piece, { hangs, hasSeams, hyphenator }: CoreOptions): readonly WordPart[] {
  const { word } = piece;
  const core = coreOf(piece);
  if (word.setting === 'ideographs' && word.glyphs > 1) return ideographs(piece, core, hangs);
  const seams = hasSeams ? nameSeams(core, piece.face.family.fontClass === 'mono') : [];
  if (seams.length > 0) return seamParts(piece, core, seams, hangs);
  const divisions =
    hyphenator === undefined || core.length < 4
      ? []
      : divideWord(core, { face: piece.face, shaping: wordLook(piece).shaping, hyphenator });
  if (divisions.length > 0) return dividedParts(piece, core, divisions, hangs);
  const widthPt = word.widthPt - word.spacePt;
  const item = boxOf(piece, core, { widthPt, glyphs: word.glyphs, hangs });
  return [{ item, from: 0, to: word.text.length }];
}

function coreOf({ word: { text, spacePt } }: Piece): string {
  return spacePt > 0 ? text.trimEnd() : text;
}

function dividedParts(
  piece: Piece,
  core: string,
  divisions: readonly Division[],
  hangs: boolean,
): readonly WordPart[] {
  const { word } = piece;
  const sizePt = drawnSizePt(piece.style);
  const parts: WordPart[] = [];
  let at = 0;
  let widthPt = 0;
  let glyphs = 0;
  for (const division of divisions) {
    const part = { widthPt: division.widthEm * sizePt - widthPt, glyphs: division.glyphs - glyphs, hangs };
    const end = division.at;
    parts.push({ item: boxOf(piece, core.slice(at, end), part), from: at, to: end });
    const hyphenPt = division.hyphenEm * sizePt;
    const isShort = end < price.shortFragment || lettersAfter(core, end) < price.shortFragment;
    const item = {
      type: 'break',
      penalty: price.hyphenPrice + (isShort ? price.shortFragmentPrice : 0),
      isHyphen: true,
      beforePt: hyphenPt,
      afterPt: division.afterEm * sizePt,
      hangPt: hangs ? hyphenPt * hangingShare('-').right : 0,
    } as const;
    parts.push({ item, from: end, to: end });
    at = end;
    widthPt = division.widthEm * sizePt;
    glyphs = division.glyphs;
  }
  const rest = { widthPt: word.widthPt - word.spacePt - widthPt, glyphs: word.glyphs - glyphs, hangs };
  parts.push({ item: boxOf(piece, core.slice(at), rest), from: at, to: word.text.length });
  return parts;
}

/** Parts of a name; each is as wide as it makes the name, which is kerned as a whole. */
function seamParts(
  piece: Piece,
  core: string,
  seams: readonly number[],
  hangs: boolean,
): readonly WordPart[] {
  const look = wordLook(piece);
  const parts: WordPart[] = [];
  let at = 0;
  let donePt = 0;
  for (const end of [...seams, core.length]) {
    const text = core.slice(at, end);
    const { widthPt: upToPt } = measureWord(core.slice(0, end), look);
    const { widthPt: alonePt, glyphs } = measureWord(text, look);
    const widthPt = upToPt - donePt;
    if (at > 0) {
      const seam = { ...seamOf(price.namePrice), afterPt: alonePt - widthPt };
      parts.push({ item: seam, from: at, to: at });
    }
    const to = end === core.length ? piece.word.text.length : end;
    parts.push({ item: boxOf(piece, text, { widthPt, glyphs, hangs }), from: at, to });
    at = end;
    donePt = upToPt;
  }
  return parts;
}

/** A place where a line may end without a sign. */
function seamOf(penalty: number): ParagraphBreak {
  return { type: 'break', penalty, isHyphen: false, beforePt: 0, afterPt: 0, hangPt: 0 };
}

const noLettersAtEnd = patternFor(/[^A-Za-z]+$/, () => /[^\p{L}\p{M}]+$/u);

function lettersAfter(word: string, at: number): number {
  const rest = word.slice(at);
  return rest.replace(noLettersAtEnd(rest), '').length;
}

/** A row of ideographs with its punctuation: no line may end in it, but it is spaced like all. */
function ideographs(piece: Piece, core: string, hangs: boolean): readonly WordPart[] {
  const { word } = piece;
  const characters = Array.from(core);
  const widthPt = (word.widthPt - word.spacePt) / characters.length;
  const glue = boundGlue(piece);
  const parts: WordPart[] = [];
  let at = 0;
  for (const [index, character] of characters.entries()) {
    const isLast = index === characters.length - 1;
    const to = isLast ? word.text.length : at + character.length;
    parts.push({ item: boxOf(piece, character, { widthPt, glyphs: 1, hangs }), from: at, to });
    if (!isLast) parts.push({ item: glue, from: to, to });
    at = to;
  }
  return parts;
}

/** How far the space between two ideographs may grow. */
export function ideographStretchPt({ style }: Piece): number {
  return price.ideographStretchEm * drawnSizePt(style);
}

/** What is wider than any line is divided at every character, better where a part of it ends. */
export function partsAnywhere(piece: Piece, hangs: boolean): readonly WordPart[] {
  const { word } = piece;
  const core = coreOf(piece);
  const isWhole = !isOwnText(piece);
  const characters = isWhole ? [core] : graphemes(core);
  const parts: WordPart[] = [];
  let at = 0;
  for (const [index, character] of characters.entries()) {
    const isLast = index === characters.length - 1;
    const to = isLast ? word.text.length : at + character.length;
    const widthPt = isWhole ? word.widthPt : widthOf(character, piece);
    parts.push({ item: boxOf(piece, character, { widthPt, glyphs: 0, hangs }), from: at, to });
    const isBetter = isSeam(character, characters[index + 1] ?? '');
    if (!isLast) parts.push({ item: seamOf(isBetter ? price.seamPrice : price.anywherePrice), from: to, to });
    at = to;
  }
  return parts;
}

interface BoxPart {
  readonly widthPt: number;
  readonly glyphs: number;
  readonly hangs: boolean;
}

function boxOf(piece: Piece, text: string, { widthPt, glyphs, hangs }: BoxPart): ParagraphBox {
  const isLetters = piece.word.setting === 'letters';
  const mayHang = hangs && isLetters && text !== '';
  return {
    type: 'box',
    widthPt,
    flexPt: isLetters ? price.trackingEm * drawnSizePt(piece.style) * glyphs + price.scaling * widthPt : 0,
    hangLeftPt: mayHang ? hangPt(text.charAt(0), 'left', piece) : 0,
    hangRightPt: mayHang ? hangPt(text.charAt(text.length - 1), 'right', piece) : 0,
  };
}

function hangPt(character: string, side: 'left' | 'right', piece: Piece): number {
  const share = hangingShare(character)[side];
  return share === 0 ? 0 : share * widthOf(character, piece);
}
