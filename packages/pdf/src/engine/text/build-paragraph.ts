import type { FontSet, LineBreak, TextRun } from '@octavo/typeset';
import { drawableText, embeddingLevels, lineBreaks, needsBidi } from '@octavo/typeset';
import type { FlatRun } from './flatten-text.ts';
import { objectReplacement } from './flatten-text.ts';
import type { Hyphenators, Paragraph, Piece, Unit, UnitEnd } from './paragraph.ts';
import { isGap, pieceSetting } from './piece-setting.ts';
import type { RunStyle } from './run-style.ts';
import { drawnSizePt, shapingOfRun, textStyleOf } from './run-style.ts';

/** A stretch of the paragraph's text in one style and font. */
interface Span extends TextRun {
  readonly style: RunStyle;
}

/** White space at the end of a piece: a line's end swallows it. Spaces that do not break stand at the end of pieces within a unit. */
const trailingSpace = /[ \u00a0\t\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]+$/;
const lineEnd = /[\n\v\f\r\u0085\u2028\u2029]+$/;

/** A space with a word behind it, in text that must not break there. */
const beginsAfterSpace = /[ \u00a0](?=[^ \u00a0])/;

/** Longer words are measured in parts, so that their cost stays linear. */
const longestWord = 120;

const noHyphenators: Hyphenators = new Map();

/** Splits runs into units and measures them. */
export function buildParagraph(
  runs: readonly FlatRun[],
  base: RunStyle,
  fonts: FontSet,
  hyphenators: Hyphenators = noHyphenators,
): Paragraph {
  const direction = base.direction ?? 'ltr';
  const text = runs.map((run) => run.text).join('');
  const spans = spansOf(runs, fonts);
  const levels = needsBidi(text, direction) ? embeddingLevels(text, direction) : undefined;
  const units: Unit[] = [];
  let start = 0;
  let spanIndex = 0;
  for (const end of breaksOf(text, runs)) {
    while (spanIndex < spans.length - 1 && (spans[spanIndex]?.end ?? 0) <= start) spanIndex += 1;
    units.push(buildUnit(text, spans, spanIndex, { start, end, levels }));
    start = end.index;
  }
  const refersToPages = runs.some(({ style }) => style.pageOf !== undefined);
  return { units, base, direction, refersToPages, face: fonts.face(textStyleOf(base)), hyphenators };
}

/** Line breaks outside runs that forbid them, and within words too long to be measured whole. */
function breaksOf(text: string, runs: readonly FlatRun[]): readonly LineBreak[] {
  if (text === '') return [];
  const unbroken = unbrokenRanges(runs);
  return lineBreaks(text).filter(
    ({ index, required }) => required || !unbroken.some(([start, end]) => index > start && index < end),
  );
}

function unbrokenRanges(runs: readonly FlatRun[]): readonly (readonly [number, number])[] {
  let start = 0;
  return runs.flatMap(({ text, style }) => {
    const range = [start, start + text.length] as const;
    start += text.length;
    return style.noWrap ? [range] : [];
  });
}

function spansOf(runs: readonly FlatRun[], fonts: FontSet): readonly Span[] {
  let offset = 0;
  return runs.flatMap(({ text, style }) => {
    const at = offset;
    offset += text.length;
    if (style.box !== undefined) {
      const face = fonts.face(textStyleOf(style));
      return [{ start: at, end: at + 1, text: objectReplacement, face, style }];
    }
    return fonts
      .split(text, textStyleOf(style))
      .map((run) => ({ ...run, start: at + run.start, end: at + run.end, style }));
  });
}

interface UnitPlace {
  readonly start: number;
  readonly end: LineBreak;
  readonly levels: Uint8Array | undefined;
}

function buildUnit(
  text: string,
  spans: readonly Span[],
  firstSpan: number,
  { start, end, levels }: UnitPlace,
): Unit {
  const pieces: Piece[] = [];
  const stop = end.required ? start + text.slice(start, end.index).replace(lineEnd, '').length : end.index;
  let at = start;
  let spanIndex = firstSpan;
  while (at < stop) {
    while ((spans[spanIndex]?.end ?? stop) <= at) spanIndex += 1;
    const span = spans[spanIndex];
    if (span === undefined) break;
    const pieceEnd = endOfPiece(text, at, Math.min(stop, span.end), levels);
    pieces.push(...measurePieces(text.slice(at, pieceEnd), span, levels?.[at] ?? 0));
    at = pieceEnd;
  }
  return {
    pieces,
    isLineEnd: end.required,
    end: unitEnd(text.charAt(end.index - 1), pieces.at(-1)),
    ...unitWidth(pieces),
  };
}

function unitEnd(last: string, piece: Piece | undefined): UnitEnd {
  if (piece === undefined || piece.spacePt > 0) return 'space';
  if (last === '\u00ad') return 'soft-hyphen';
  if (last === '-' || last === '\u2010') return 'hyphen';
  if (last === '\u2013' || last === '\u2014') return 'dash';
  return piece.setting === 'ideographs' ? 'ideograph' : 'bare';
}

/** Where the level changes, or white space begins in text that is reordered, a piece ends. */
function endOfPiece(text: string, start: number, limit: number, levels: Uint8Array | undefined): number {
  if (levels === undefined) {
    const end = Math.min(limit, start + longestWord);
    const spaced = text.slice(start, end).search(beginsAfterSpace);
    return spaced === -1 ? end : start + spaced + 1;
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

function measurePieces(source: string, span: Span, level: number): readonly Piece[] {
  const { style, face } = span;
  if (style.box !== undefined) {
    const { widthPt } = style.box;
    return [{ text: '', style, face, level, widthPt, spacePt: 0, setting: 'fixed', glyphs: 0, gaps: 0 }];
  }
  const isWhole = span.text.length === span.end - span.start;
  const isStandIn = span.missing !== undefined || span.standsFor !== undefined;
  const text = isStandIn ? span.text : isWhole ? source : drawableText(source, face);
  const missing = {
    ...(span.missing === undefined ? {} : { missing: span.missing }),
    ...(span.standsFor === undefined ? {} : { standsFor: span.standsFor }),
  };
  return [{ ...measurePiece(text, { style, face, level }), text, style, face, level, ...missing }];
}

/** How a piece is shaped: its style and face, and its direction. */
export type PieceLook = Pick<Piece, 'style' | 'face' | 'level'>;

/** What of a piece follows from its text and look. */
export function measurePiece(
  text: string,
  look: PieceLook,
): Pick<Piece, 'widthPt' | 'spacePt' | 'setting' | 'glyphs' | 'gaps'> {
  const core = text.replace(trailingSpace, '');
  const space = text.slice(core.length);
  const spacePt = widthOf(space, look);
  const setting = pieceSetting(core, look.face);
  return {
    widthPt: widthOf(core, look) + spacePt,
    spacePt,
    setting,
    glyphs: glyphCount(core, setting, look),
    gaps: look.face.family.fontClass === 'mono' ? 0 : gapCount(space),
  };
}

function glyphCount(core: string, setting: Piece['setting'], { style, face, level }: PieceLook): number {
  if (setting === 'fixed' || core === '') return 0;
  if (setting === 'ideographs') return Array.from(core).length;
  return face.shape(core, shapingOfRun(style, level)).glyphs.length;
}

function gapCount(space: string): number {
  let count = 0;
  for (let index = 0; index < space.length; index += 1) if (isGap(space.charCodeAt(index))) count += 1;
  return count;
}

/** The width of text in a run's style. */
export function widthOf(text: string, { style, face, level }: PieceLook): number {
  if (text === '') return 0;
  return (
    face.widthPt(text, drawnSizePt(style), shapingOfRun(style, level)) +
    (style.characterSpacing ?? 0) * text.length
  );
}

/** Width of pieces in a row and of the white space at their end. */
export function unitWidth(pieces: readonly Piece[]): { readonly widthPt: number; readonly spacePt: number } {
  let spacePt = 0;
  for (const piece of pieces.toReversed()) {
    spacePt += piece.spacePt;
    if (piece.spacePt < piece.widthPt) break;
  }
  return { widthPt: pieces.reduce((sum, piece) => sum + piece.widthPt, 0), spacePt };
}
