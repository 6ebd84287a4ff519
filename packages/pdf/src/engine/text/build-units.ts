import type { Direction, FontSet, LineBreak } from '@octavo/typeset';
import { drawableText, embeddingLevels, lineBreaks, needsBidi } from '@octavo/typeset';
import type { FlatRun } from './flatten-text.ts';
import { objectReplacement } from './flatten-text.ts';
import { isDrawnWith } from './is-drawn-with.ts';
import type { WordLook } from './measured-word.ts';
import { fixedWord, measureWord, trailingSpace, widthOf, wordLook } from './measured-word.ts';
import type { Piece, Unit, UnitEnd } from './paragraph.ts';
import { isGap } from './piece-setting.ts';
import { textStyleOf } from './run-style.ts';
import type { Span } from './small-capitals.ts';
import { smallCapitals } from './small-capitals.ts';
import { unitWidth } from './unit-width.ts';

const lineEnd = /[\n\v\f\r\u0085\u2028\u2029]+$/;

const isSpace = /\s/;

/** Longer words are measured in parts, so that their cost stays linear. */
const longestWord = 120;

/** Splits the text of runs where lines may end, and measures what stands between. */
export function buildUnits(runs: readonly FlatRun[], direction: Direction, fonts: FontSet): readonly Unit[] {
  const text = runs.length === 1 ? (runs[0]?.text ?? '') : runs.map((run) => run.text).join('');
  const spans = spansOf(runs, fonts);
  const levels = needsBidi(text, direction) ? embeddingLevels(text, direction) : undefined;
  const units: Unit[] = [];
  let start = 0;
  let spanIndex = 0;
  let before: Piece | undefined;
  for (const end of breaksOf(text, runs)) {
    while (spanIndex < spans.length - 1 && (spans[spanIndex]?.end ?? 0) <= start) spanIndex += 1;
    const unit = buildUnit(text, spans, spanIndex, { start, end, levels, before });
    units.push(unit);
    start = end.index;
    before = end.required ? undefined : unit.pieces[unit.pieces.length - 1];
  }
  return units;
}

/** Line breaks outside runs that forbid them, and none between a word and the mark of its note. */
function breaksOf(text: string, runs: readonly FlatRun[]): readonly LineBreak[] {
  if (text === '') return [];
  const breaks = lineBreaks(text);
  if (runs.every(({ style }) => style.noWrap !== true && style.footnote === undefined)) return breaks;
  let start = 0;
  let index = 0;
  const end = (): number => start + (runs[index]?.text.length ?? 0);
  return breaks.filter((at) => {
    while (index < runs.length && end() <= at.index) {
      start = end();
      index += 1;
    }
    const style = runs[index]?.style;
    if (at.required) return true;
    if (at.index === start) return style?.footnote === undefined || isSpace.test(text.charAt(start - 1));
    return style?.noWrap !== true;
  });
}

function spansOf(runs: readonly FlatRun[], fonts: FontSet): readonly UnitSpan[] {
  const spans: UnitSpan[] = [];
  let at = 0;
  for (const { text, style } of runs) {
    if (style.box !== undefined) {
      const face = fonts.face(textStyleOf(style));
      spans.push(unitSpan({ start: at, end: at + 1, text: objectReplacement, face, style }));
    } else {
      for (const { start, end, text: drawn, face, missing, standsFor } of fonts.split(
        text,
        textStyleOf(style),
      )) {
        const span = { start: at + start, end: at + end, text: drawn, face, missing, standsFor, style };
        if (style.smallCaps === true && !face.hasFeature('smcp'))
          for (const part of smallCapitals(span)) spans.push(unitSpan(part));
        else spans.push(unitSpan(span));
      }
    }
    at += text.length;
  }
  return spans;
}

/** A span, with the look of its words that run from left to right: words are many more than spans. */
interface UnitSpan extends Span {
  readonly look: WordLook;
}

function unitSpan(span: Span): UnitSpan {
  const { start, end, text, face, missing, standsFor, style } = span;
  const look = wordLook({ style, face, level: 0 });
  return { start, end, text, face, missing, standsFor, style, look };
}

const noPieces: readonly Piece[] = [];

interface UnitPlace {
  readonly start: number;
  readonly end: LineBreak;
  readonly levels: Uint8Array | undefined;
  /** The piece before the unit, on a line that may go on. */
  readonly before: Piece | undefined;
}

function buildUnit(
  text: string,
  spans: readonly UnitSpan[],
  firstSpan: number,
  { start, end, levels, before }: UnitPlace,
): Unit {
  let pieces: Piece[] | undefined;
  const stop = end.required ? start + text.slice(start, end.index).replace(lineEnd, '').length : end.index;
  let at = start;
  let spanIndex = firstSpan;
  while (at < stop) {
    while ((spans[spanIndex]?.end ?? stop) <= at) spanIndex += 1;
    const span = spans[spanIndex];
    if (span === undefined) break;
    const pieceEnd = endOfPiece(text, at, Math.min(stop, span.end), levels);
    const piece = measurePiece(text.slice(at, pieceEnd), span, levels?.[at] ?? 0);
    // An array that grows from nothing takes room for many: most units are one piece.
    if (pieces === undefined) pieces = [joinedTo(before, piece)];
    else pieces.push(joinedTo(pieces[pieces.length - 1], piece));
    at = pieceEnd;
  }
  const made = pieces ?? noPieces;
  const { widthPt, spacePt } = unitWidth(made);
  const endSign = unitEnd(text.charAt(end.index - 1), made[made.length - 1]);
  return { pieces: made, widthPt, spacePt, end: endSign, isLineEnd: end.required };
}

function unitEnd(last: string, piece: Piece | undefined): UnitEnd {
  if (piece === undefined || piece.word.spacePt > 0) return 'space';
  if (last === '\u00ad') return 'soft-hyphen';
  if (last === '-' || last === '\u2010') return 'hyphen';
  if (last === '\u2013' || last === '\u2014') return 'dash';
  return piece.word.setting === 'ideographs' ? 'ideograph' : 'bare';
}

/** Where the level changes, or white space begins in text that is reordered, a piece ends. */
function endOfPiece(text: string, start: number, limit: number, levels: Uint8Array | undefined): number {
  if (levels === undefined) {
    const end = Math.min(limit, start + longestWord);
    // A space with a word behind it, in text that must not break there.
    for (let index = start + 1; index < end; index += 1) {
      if (isGap(text.charCodeAt(index - 1)) && !isGap(text.charCodeAt(index))) return index;
    }
    return end;
  }
  const isSpace = trailingSpace.test(text.charAt(start));
  let end = start + 1;
  while (
    end < limit &&
    end - start < longestWord &&
    levels[end] === levels[start] &&
    trailingSpace.test(text.charAt(end)) === isSpace
  ) {
    end += 1;
  }
  return end;
}

function measurePiece(source: string, span: UnitSpan, level: number): Piece {
  const { style, face, missing, standsFor } = span;
  if (style.box !== undefined) {
    return { word: fixedWord('', style.box.widthPt), style, face, level, joinPt: 0, missing, standsFor };
  }
  const isWhole = span.text.length === span.end - span.start;
  const isStandIn = missing !== undefined || standsFor !== undefined;
  const text = isStandIn ? span.text : isWhole ? source : drawableText(source, face);
  const look = level === 0 ? span.look : wordLook({ style, face, level });
  return { word: measureWord(text, look), style, face, level, joinPt: 0, missing, standsFor };
}

/** A piece that goes on with the word before it, which is drawn as one: `and/` and `or`, `well-` and `known`. */
function joinedTo(before: Piece | undefined, piece: Piece): Piece {
  if (before === undefined || before.word.spacePt > 0 || !isDrawnWith(before, piece)) return piece;
  const wholePt = widthOf(before.word.text + piece.word.text, piece);
  const joinPt = wholePt - before.word.widthPt - piece.word.widthPt;
  return Math.abs(joinPt) < 1e-6 ? piece : { ...piece, joinPt };
}
