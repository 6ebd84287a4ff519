import type { Root } from 'mdast';
import type { SyntaxConfig } from '../config/config.ts';
import type { ParseElsewhere } from './pieces/parse-elsewhere.ts';
import { type CutSource, parseInPieces } from './pieces/parse-in-pieces.ts';
import type { ParsePart } from './pieces/parse-piece.ts';
import { countStretches, parseStretch } from './pieces/parse-stretch.ts';
import type { Piece } from './pieces/piece.ts';

/** What those who parse elsewhere must know besides the source. */
export interface SharedSyntax {
  readonly syntax: SyntaxConfig;
  readonly hasGridTables: boolean;
}

/**
 * Parses a long source in pieces, here and elsewhere at the same time: each stretch is taken by who is free. Nobody knows yet whether
 * something is open where a stretch begins; at last it is gone through from its beginning, and only pieces that begin where one ends are
 * taken, so that the result is the same.
 */
export async function parseWithOthers(
  cut: CutSource,
  shared: SharedSyntax,
  parsePart: ParsePart,
  elsewhere: ParseElsewhere,
): Promise<Root> {
  const { source, bounds, names } = cut;
  const work = elsewhere.begin({
    source,
    bounds,
    ...shared,
    names: { definitions: [...names.definitions], footnotes: [...names.footnotes] },
    stretches: countStretches(cut),
  });
  const parsed = new Map<number, Piece>();
  const keep = (pieces: readonly Piece[]) => {
    for (const piece of pieces) parsed.set(piece.first, piece);
  };
  try {
    for (let stretch = work.take(); stretch !== undefined; stretch = work.take())
      keep(parseStretch(cut, names, parsePart, stretch));
    // Our own JSON, from `createStretchParser`. What has come is read while others still parse.
    for await (const result of work.results()) keep(JSON.parse(result) as readonly Piece[]);
  } finally {
    work.end();
  }
  return parseInPieces(cut, parsePart, parsed);
}
