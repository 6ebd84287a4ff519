import type { FontFace } from '@octavo/typeset';
import { graphemes, squareSigns } from '@octavo/typeset';
import type { EngineDropCap } from '../definition/engine-style.ts';
import { initialStyle } from './initial-style.ts';
import { measureWord, wordLook } from './measured-word.ts';
import type { Paragraph, Piece, Unit } from './paragraph.ts';
import type { RunStyle } from './run-style.ts';
import { slicePieces } from './slice-pieces.ts';
import { unitWidth } from './unit-width.ts';

/** The first letter of a paragraph, set as high as several of its lines: as tall as their capitals, on the base line of the last one. */
export interface Initial {
  /** The letter in its own size. */
  readonly piece: Piece;
  /** Opening quotes before it, which stand in the margin in the size of the text. */
  readonly before: Piece | undefined;
  /** How far to the left of its place the letter is drawn, so that its outline begins there. */
  readonly bearingPt: number;
  /** What the lines beside it are indented by. */
  readonly indentPt: number;
  /** How far its base line is below the first one. */
  readonly dropPt: number;
  readonly lines: number;
  /** The letter, and the space after it where it is a word: what the first letter on the line is to say before itself. */
  readonly said: string;
}

/** A paragraph without its first letter, and that letter. */
export interface ParagraphWithInitial {
  readonly initial: Initial;
  readonly units: readonly Unit[];
}

/** Between the outline of the letter and the text beside it, as a part of the text's size. */
const gapEm = 0.25;

/** Signs that may stand before the first letter. */
const opening = /^[\p{Ps}\p{Pi}"'¿¡]+/u;

/** Letters of scripts that have capitals: these have their height, and stand on the base line. */
const cased = /^[\p{Lu}\p{Lt}\p{Ll}]/u;

const isSquare = (letter: string): boolean => squareSigns(letter).test(letter);

/** How far the square of such a sign goes below the base line, in parts of its size. */
const squareDepthEm = 0.12;

/** Takes the first letter off; `undefined` where a paragraph does not begin with one, or runs from the right. */
export function takeInitial(paragraph: Paragraph, lines: number): ParagraphWithInitial | undefined {
  const { base, units, initialFace } = paragraph;
  const [unit] = units;
  const [piece] = unit?.pieces ?? [];
  if (base.dropCap === undefined || initialFace === undefined || unit === undefined) return undefined;
  if (piece === undefined || !isPlain(piece) || paragraph.direction === 'rtl') return undefined;
  if (base.alignment === 'center' || base.alignment === 'right') return undefined;
  const { text } = piece.word;
  const quotes = opening.exec(text)?.[0] ?? '';
  const [letter] = graphemes(text.slice(quotes.length));
  if (letter === undefined || !(cased.test(letter) || isSquare(letter))) return undefined;
  const taken = quotes.length + letter.length;
  const rest = slicePieces([unit], { unit: 0, at: taken }, { unit: 0, at: Number.POSITIVE_INFINITY }, false);
  const isAlone = text.slice(taken).trim() === '' && unit.pieces.length === 1;
  const isWord = isAlone && !isSquare(letter);
  const after = isAlone ? [] : rest;
  const follows = after[0] ?? units[1]?.pieces[0];
  if (follows === undefined || follows.style.box !== undefined || follows.level > 0) return undefined;
  const set = setLetter(letter, piece, initialFace, { base, dropCap: base.dropCap, lines });
  if (set === undefined) return undefined;
  const spacePt = isWord ? piece.word.spacePt : 0;
  const before = quotes === '' ? undefined : { ...piece, word: measureWord(quotes, wordLook(piece)) };
  const left = after.length === 0 ? [] : [unitOf(unit, after)];
  return {
    initial: {
      ...set,
      before,
      lines,
      indentPt: set.indentPt + spacePt,
      said: quotes + letter + (isWord ? ' ' : ''),
    },
    units: [...left, ...units.slice(1)],
  };
}

/** Only what says itself, from the left: no drawings, no stand-ins. */
function isPlain({ style, missing, standsFor, level, word }: Piece): boolean {
  const isText = style.box === undefined && style.footnote === undefined && style.pageOf === undefined;
  const isOwn = missing === undefined && standsFor === undefined && level === 0;
  return isText && isOwn && (word.setting === 'letters' || word.setting === 'ideographs');
}

interface LetterPlace {
  readonly base: RunStyle;
  readonly dropCap: EngineDropCap;
  readonly lines: number;
}

/** The letter in the size in which it is as tall as the lines: from the capitals of the first to the base line of the last. */
function setLetter(
  letter: string,
  { style, face }: Piece,
  initialFace: FontFace,
  { base, dropCap, lines }: LetterPlace,
): Pick<Initial, 'piece' | 'bearingPt' | 'indentPt' | 'dropPt'> | undefined {
  const { leading } = base;
  if (isSquare(letter)) return setSquare(letter, { style, face }, { base, dropCap, lines });
  const own = initialFace.covers(letter.codePointAt(0) ?? 0) ? initialFace : face;
  const [capital, textCapital] = [own.outlineEm('H'), face.outlineEm('H')];
  const outline = own.outlineEm(letter);
  if (capital === undefined || textCapital === undefined || outline === undefined) return undefined;
  const leadingPt = leading ?? (face.ascentEm + face.descentEm) * base.fontSize * (base.lineHeight ?? 1);
  const dropPt = (lines - 1) * leadingPt;
  const sizePt = (dropPt + textCapital.topEm * base.fontSize) / capital.topEm;
  const large = largeStyle(style, dropCap, { font: own.family.name, sizePt });
  const look = { style: large, face: own, level: 0 };
  const piece: Piece = {
    ...look,
    word: measureWord(letter, wordLook(look)),
    joinPt: 0,
    missing: undefined,
    standsFor: undefined,
  };
  const widthPt = (outline.rightEm - outline.leftEm) * sizePt;
  return {
    piece,
    bearingPt: outline.leftEm * sizePt,
    indentPt: widthPt + gapEm * base.fontSize,
    dropPt,
  };
}

/** A sign in the size in which its square reaches from the top of the first line's signs to the bottom of the last one's. */
function setSquare(
  letter: string,
  { style, face }: Pick<Piece, 'style' | 'face'>,
  { base, dropCap, lines }: LetterPlace,
): Pick<Initial, 'piece' | 'bearingPt' | 'indentPt' | 'dropPt'> {
  const { leading, fontSize } = base;
  const leadingPt = leading ?? (face.ascentEm + face.descentEm) * fontSize * (base.lineHeight ?? 1);
  const heightPt = (lines - 1) * leadingPt;
  const sizePt = heightPt + fontSize;
  const large = largeStyle(style, dropCap, { font: face.family.name, sizePt });
  const look = { style: large, face, level: 0 };
  const word = measureWord(letter, wordLook(look));
  return {
    piece: { ...look, word, joinPt: 0, missing: undefined, standsFor: undefined },
    bearingPt: 0,
    indentPt: word.widthPt + gapEm * fontSize,
    dropPt: heightPt - squareDepthEm * (sizePt - fontSize),
  };
}

/** Of the text's own style what says where it comes from and leads to; the rest is the initial's. */
function largeStyle(
  { structure, origin, language, link, linkToDestination, linkToPage, color }: RunStyle,
  dropCap: EngineDropCap,
  { font, sizePt }: { readonly font: string; readonly sizePt: number },
): RunStyle {
  return {
    ...(structure === undefined ? {} : { structure }),
    ...(origin === undefined ? {} : { origin }),
    ...(language === undefined ? {} : { language }),
    ...(link === undefined ? {} : { link }),
    ...(linkToDestination === undefined ? {} : { linkToDestination }),
    ...(linkToPage === undefined ? {} : { linkToPage }),
    ...(color === undefined ? {} : { color }),
    ...initialStyle(dropCap),
    font,
    fontSize: sizePt,
  };
}

function unitOf(unit: Unit, pieces: readonly Piece[]): Unit {
  return { ...unit, pieces, ...unitWidth(pieces) };
}
