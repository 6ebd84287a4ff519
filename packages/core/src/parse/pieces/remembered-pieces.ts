import type { RootContent } from 'mdast';
import type { SyntaxConfig } from '../../config/config.ts';
import { type BlockLines, blockLinesAfter, findBlockLines } from '../syntax/block-lines.ts';
import type { Cut } from './find-cuts.ts';
import type { CutSource } from './parse-in-pieces.ts';
import { beginning, type ParsePart, parsePiece } from './parse-piece.ts';
import type { Piece } from './piece.ts';
import type { RememberedTexts } from './piece-memory.ts';
import { pieceText } from './piece-text.ts';
import { type Shift, shiftPositions } from './shift-positions.ts';

export interface RememberOptions {
  readonly syntax: SyntaxConfig;
  readonly hasGridTables: boolean;
  readonly remembered: RememberedTexts;
}

/** A piece as it is remembered, with where it began then. */
interface RememberedPiece extends Omit<Piece, 'first' | 'next' | 'children'> {
  readonly start: Shift;
  readonly children: readonly RootContent[];
}

/**
 * The pieces of a source by the bounds at which they begin, parsed when they are asked for, or remembered. Only those that end at the next bound
 * are: of these the key holds all that the parser heard.
 */
export function rememberedPieces(
  cut: CutSource,
  parsePart: ParsePart,
  { syntax, hasGridTables, remembered }: RememberOptions,
): { readonly get: (first: number) => Piece | undefined } {
  const { source, bounds, names } = cut;
  const lines = findBlockLines(source, syntax);
  // Written once: a source may define thousands of names.
  const known = JSON.stringify([syntax, hasGridTables, [...names.definitions], [...names.footnotes]]);
  return {
    get: (first) => {
      const start = bounds[first] ?? beginning;
      const key = `${known}${JSON.stringify(heard(source, start, bounds[first + 1], lines))}`;
      const text = remembered.get(key);
      if (text !== undefined) return placed(text, first, start);
      const piece = parsePiece(cut, names, parsePart, { first });
      // As JSON, since whoever takes the nodes writes on them.
      if (piece?.next === first + 1) remembered.set(key, textOf(piece, start));
      return piece;
    },
  };
}

/** What a piece is made of besides what is the same for all of a source: its text, what follows it, and what is known of its lines. */
function heard(source: string, start: Cut, end: Cut | undefined, lines: BlockLines): readonly unknown[] {
  const { text, shift } = pieceText(source, start, end?.offset);
  const heads = [start.head, end?.head].map((head) => head && head.offset - start.offset);
  const { formulas, closings } = blockLinesAfter(lines, shift.line);
  // One more: behind the text of a piece stands a line that tells whether something is open.
  const count = text.split(/\r\n|\r|\n/).length + 1;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return [
    text,
    end !== undefined,
    heads,
    numbers.filter((number) => formulas.has(number)),
    numbers.flatMap((number) => {
      const closing = closings.get(number);
      return closing === undefined ? [] : [[number, closing]];
    }),
  ];
}

function textOf({ children, asked, defined }: Piece, { offset, line }: Cut): string {
  return JSON.stringify({ start: { offset, line }, children, asked, defined } satisfies RememberedPiece);
}

/** At the place where it begins now. */
function placed(text: string, first: number, { offset, line }: Cut): Piece {
  // It is what was written above.
  const { start, children, ...names } = JSON.parse(text) as RememberedPiece;
  if (offset !== start.offset || line !== start.line)
    shiftPositions(children, { offset: offset - start.offset, line: line - start.line });
  return { first, next: first + 1, children, ...names };
}
