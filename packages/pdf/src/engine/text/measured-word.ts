import type { FontFace, Shaping } from '@octavo/typeset';
import type { PieceSetting } from './paragraph.ts';
import { isGap, pieceSetting } from './piece-setting.ts';
import type { RunStyle } from './run-style.ts';
import { drawnSizePt, shapingOfRun } from './run-style.ts';
import type { WordParts } from './word-parts.ts';

/** A word with the white space behind it, as wide as it is. Widths in points. */
export interface MeasuredWord {
  readonly text: string;
  readonly widthPt: number;
  /** The part of the width that is white space at the end, which a line's end swallows. */
  readonly spacePt: number;
  readonly setting: PieceSetting;
  /** Glyphs before the white space: tracking moves each. */
  readonly glyphs: number;
  /** Spaces at the end that grow and shrink with the line. */
  readonly gaps: number;
  /** What the line breaker sees of it, once it has been asked for. */
  readonly parts: WordParts[];
}

/** All that the widths of words follow from. */
export interface WordLook {
  readonly face: FontFace;
  readonly shaping: Shaping;
  readonly sizePt: number;
  readonly characterSpacingPt: number;
  readonly words: Map<string, MeasuredWord>;
}

/** How a piece of text is shaped: its style and face, and its direction. */
export interface PieceLook {
  readonly style: RunStyle;
  readonly face: FontFace;
  /** Embedding level (UAX #9); odd ones run from right to left. */
  readonly level: number;
}

const looks = new WeakMap<FontFace, Map<Shaping, WordLook[]>>();

/** White space at the end of a piece: a line's end swallows it. Spaces that do not break stand at the end of pieces within a unit. */
export const trailingSpace = /[ \u00a0\t\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]+$/;

/** The one look of these settings: a document has few, and words are measured once in each. */
export function wordLook({ style, face, level }: PieceLook): WordLook {
  const shaping = shapingOfRun(style, level);
  const sizePt = drawnSizePt(style);
  const characterSpacingPt = style.characterSpacing ?? 0;
  const alike = looksAlike(face, shaping);
  for (const look of alike) {
    if (look.sizePt === sizePt && look.characterSpacingPt === characterSpacingPt) return look;
  }
  const look = { face, shaping, sizePt, characterSpacingPt, words: new Map<string, MeasuredWord>() };
  alike.push(look);
  return look;
}

function looksAlike(face: FontFace, shaping: Shaping): WordLook[] {
  let byShaping = looks.get(face);
  if (byShaping === undefined) {
    byShaping = new Map<Shaping, WordLook[]>();
    looks.set(face, byShaping);
  }
  let alike = byShaping.get(shaping);
  if (alike === undefined) {
    alike = [];
    byShaping.set(shaping, alike);
  }
  return alike;
}

/** A word measured in a look. Each is measured once. */
export function measureWord(text: string, look: WordLook): MeasuredWord {
  const known = look.words.get(text);
  if (known !== undefined) return known;
  const core = text.replace(trailingSpace, '');
  const space = text.slice(core.length);
  const setting = pieceSetting(core, look.face);
  const spacePt = widthInLook(space, look);
  const word: MeasuredWord = {
    text,
    widthPt: widthInLook(core, look) + spacePt,
    spacePt,
    setting,
    glyphs: glyphCount(core, setting, look),
    gaps: look.face.family.fontClass === 'mono' ? 0 : gapCount(space),
    parts: [],
  };
  look.words.set(text, word);
  return word;
}

/** A word that is as wide as it is said to be: a drawing, or what stands for one. */
export function fixedWord(text: string, widthPt: number, spacePt = 0): MeasuredWord {
  return { text, widthPt, spacePt, setting: 'fixed', glyphs: 0, gaps: 0, parts: [] };
}

/** The width of text in a run's style. */
export function widthOf(text: string, look: PieceLook): number {
  return text === '' ? 0 : widthInLook(text, wordLook(look));
}

function widthInLook(text: string, { face, sizePt, shaping, characterSpacingPt }: WordLook): number {
  return text === '' ? 0 : face.widthPt(text, sizePt, shaping) + characterSpacingPt * text.length;
}

function glyphCount(core: string, setting: PieceSetting, { face, shaping }: WordLook): number {
  if (setting === 'fixed' || core === '') return 0;
  if (setting === 'ideographs') return Array.from(core).length;
  return face.shape(core, shaping).glyphs.length;
}

function gapCount(space: string): number {
  let count = 0;
  for (let index = 0; index < space.length; index += 1) if (isGap(space.charCodeAt(index))) count += 1;
  return count;
}
