import type { ParagraphItem } from '@octavo/typeset';
import { hangingShare, patternFor } from '@octavo/typeset';
import * as price from './break-prices.ts';
import { isName } from './is-name.ts';
import { widthOf } from './measured-word.ts';
import { narrowestWidth } from './narrowest-width.ts';
import type { Piece, Unit } from './paragraph.ts';
import { punctuationShrinkPt } from './punctuation-shrink.ts';
import type { PartOptions, WordPart } from './word-parts.ts';
import { boundGlue, ideographStretchPt, isBlank, isSpaced, partsAnywhere, wordParts } from './word-parts.ts';

export interface ItemOptions extends PartOptions {
  /** Units of which even a part between two hyphens is wider than this are divided anywhere. */
  readonly widestPt: number;
}

/**
 * The items of a stretch of text, and beside each the text that it stands for: characters of a unit's pieces, counted from the
 * unit's beginning. The items themselves know no place: words share them.
 */
export interface TextItems {
  readonly items: ParagraphItem[];
  readonly units: number[];
  readonly from: number[];
  readonly to: number[];
}

/** The items of units `first` up to `end`. */
export function paragraphItems(
  units: readonly Unit[],
  { first, end }: { readonly first: number; readonly end: number },
  options: ItemOptions,
): TextItems {
  const text: TextItems = { items: [], units: [], from: [], to: [] };
  for (let index = first; index < end; index += 1) {
    const unit = units[index] as Unit;
    let at = 0;
    for (let order = 0; order < unit.pieces.length; order += 1) {
      const piece = unit.pieces[order] as Piece;
      const place = { unit: index, at };
      // White space that begins a paragraph is the author's.
      if (index === first && order === 0 && isBlank(piece)) addIndent(text, piece, place);
      else {
        const before = index > first && order === 0 ? units[index - 1] : undefined;
        if (before?.end !== 'ideograph')
          // An index below zero is looked up as a name, and so is every index there from then on.
          addShrink(text, order > 0 ? unit.pieces[order - 1] : before?.pieces.at(-1), piece, place);
        const isEnd = order === unit.pieces.length - 1;
        addPiece(text, piece, place, { options, unit, before, isEnd, next: units[index + 1] });
      }
      at += piece.word.text.length;
    }
    const item = unit.spacePt === 0 && index < end - 1 ? endOf(unit, units[index + 1]) : undefined;
    if (item !== undefined) push(text, item, { unit: index, at }, { from: 0, to: 0 });
  }
  return text;
}

/** The penalty of a place where no line may end. */
const never = Number.POSITIVE_INFINITY;

interface PiecePlace {
  readonly unit: number;
  /** Where in the unit the piece begins. */
  readonly at: number;
}

function push(
  { items, units, from, to }: TextItems,
  item: ParagraphItem,
  { unit, at }: PiecePlace,
  part: Pick<WordPart, 'from' | 'to'>,
): void {
  items.push(item);
  units.push(unit);
  from.push(at + part.from);
  to.push(at + part.to);
}

function addIndent(text: TextItems, { word }: Piece, place: PiecePlace): void {
  const item = { type: 'box', widthPt: word.widthPt, flexPt: 0, hangLeftPt: 0, hangRightPt: 0 } as const;
  push(text, item, place, { from: 0, to: word.text.length });
}

/** What pieces between which no line may end for its own sake can give. */
function addShrink(text: TextItems, before: Piece | undefined, piece: Piece, place: PiecePlace): void {
  const shrinkPt = punctuationShrinkPt(before, piece);
  if (shrinkPt === 0) return;
  push(text, { type: 'glue', widthPt: 0, stretchPt: 0, shrinkPt, penalty: never }, place, { from: 0, to: 0 });
}

interface PieceContext {
  readonly options: ItemOptions;
  readonly unit: Unit;
  /** The unit before it, when it begins one. */
  readonly before: Unit | undefined;
  /** The unit behind it. */
  readonly next: Unit | undefined;
  readonly isEnd: boolean;
}

function addPiece(
  text: TextItems,
  piece: Piece,
  place: PiecePlace,
  { options, unit, before, next, isEnd }: PieceContext,
): void {
  const { joinPt } = piece;
  if (joinPt !== 0) {
    // Like a space it is none where a line begins with the piece.
    const join = { type: 'glue', widthPt: joinPt, stretchPt: 0, shrinkPt: 0, penalty: never } as const;
    push(text, join, place, { from: 0, to: 0 });
  }
  const parts = wordParts(piece, options);
  const isWide =
    options.hyphenators !== undefined &&
    unit.widthPt - unit.spacePt > options.widestPt &&
    narrowestWidth(unit, options.hyphenators) > options.widestPt;
  const core = isWide && parts.core.length > 0 ? partsAnywhere(piece, options.hangs) : parts.core;
  const isDear = core.length > 1 && isName(piece, before);
  for (const part of core) push(text, isDear ? dearer(part.item) : part.item, place, part);
  const mayEnd = isEnd && unit.end === 'ideograph';
  const bound = isSpaced(piece) && !mayEnd ? boundGlue(piece) : undefined;
  const space = (isEnd ? parts.space : parts.fixedSpace) ?? bound;
  const { length } = piece.word.text;
  if (space === undefined) return;
  const priced =
    isEnd && isLoneDash(next) ? { ...space, penalty: space.penalty + price.dashAtStartPrice } : space;
  push(text, priced, place, { from: length, to: length });
}

const loneDash = /^(?:--?|[\u2013\u2014])\s+$/;

/** A dash with a space behind it. */
function isLoneDash(unit: Unit | undefined): boolean {
  const text = unit?.pieces[0]?.word.text ?? '';
  const code = text.charCodeAt(0);
  return (code === 0x2d || code === 0x2013 || code === 0x2014) && loneDash.test(text);
}

/** A place in a name where a hyphen may be shown. */
function dearer(item: ParagraphItem): ParagraphItem {
  if (item.type !== 'break' || item.beforePt <= 0) return item;
  return { ...item, penalty: item.penalty + price.dividedNamePrice };
}

/** How a line may end behind a unit without a space. */
function endOf(unit: Unit, next: Unit | undefined): ParagraphItem | undefined {
  const { end, pieces } = unit;
  const piece = pieces.at(-1);
  if (piece === undefined || end === 'space') return undefined;
  if (end === 'ideograph') {
    const shrinkPt = punctuationShrinkPt(piece, next?.pieces[0]);
    return { type: 'glue', widthPt: 0, stretchPt: ideographStretchPt(piece), shrinkPt, penalty: 0 };
  }
  const isShown = end === 'soft-hyphen';
  const hyphenPt = isShown ? widthOf('-', piece) : 0;
  const prices = {
    'soft-hyphen': price.hyphenPrice,
    // `RISC-V`, `e-mail`: a letter is not left alone.
    hyphen: price.writtenHyphenPrice + (isFragment(unit) || isFragment(next) ? price.shortFragmentPrice : 0),
    dash: price.dashPrice,
  };
  return {
    type: 'break',
    penalty: end === 'bare' ? barePrice(piece) : prices[end],
    isHyphen: isShown || end === 'hyphen',
    beforePt: hyphenPt,
    afterPt: 0,
    hangPt: isShown ? hyphenPt * hangingShare('-').right : undefined,
  };
}

const lettersAndDigits = patternFor(/[A-Za-z0-9]/g, () => /[\p{L}\p{N}]/gu);

function isFragment(unit: Unit | undefined): boolean {
  let letters = 0;
  for (const { word } of unit?.pieces ?? [])
    letters += word.text.match(lettersAndDigits(word.text))?.length ?? 0;
  return letters < price.shortFragment;
}

/** Between words of scripts that write no spaces a line may end as well as at a space. */
function barePrice({ word, face }: Piece): number {
  return word.setting === 'letters' || face.family.fontClass === 'mono' ? price.barePrice : 0;
}
