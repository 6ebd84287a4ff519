import type { Root, RootContent } from 'mdast';
import { findCuts } from './find-cuts.ts';
import { findNames } from './find-names.ts';
import { type DefinedNames, knownNames, knownNamesSyntax } from './known-names.ts';
import { type BoundedSource, beginning, type ParsePart, parsePiece } from './parse-piece.ts';
import type { NameLists, Piece } from './piece.ts';
import { joinPieces, pieceText } from './piece-text.ts';
import { shiftPositions } from './shift-positions.ts';

/** A source that is cut up, and the names that it seems to define. */
export interface CutSource extends BoundedSource {
  readonly names: DefinedNames;
}

/** Cuts a source into pieces of so many characters at least. */
export function cutSource(source: string, sizeOfPiece: number): CutSource {
  return {
    source,
    bounds: [beginning, ...findCuts(source, sizeOfPiece)],
    names: source.includes(']:') ? findNames(source) : { definitions: new Set(), footnotes: new Set() },
  };
}

/**
 * Parses a source piece by piece, with the result that parsing it whole has: the parser takes longer for each line, and more memory, the
 * more lines there are. Pieces end between blocks of the top level, or between rows of a table on it; the parser itself says where nothing is open. Definitions
 * and footnotes are known across pieces: by their looks at first, and where these deceived, a piece that asked for such a name is
 * parsed again. Pieces that others have parsed already, by the bounds at which they begin, are taken where one begins there.
 */
export function parseInPieces(
  cut: CutSource,
  parsePart: ParsePart,
  parsed: Pick<ReadonlyMap<number, Piece>, 'get'> = new Map(),
): Root {
  const pieces: Piece[] = [];
  for (let first = 0; first < cut.bounds.length; first = pieces.at(-1)?.next ?? cut.bounds.length) {
    const piece = parsed.get(first) ?? parsePiece(cut, cut.names, parsePart, { first });
    if (piece !== undefined) pieces.push(piece);
  }
  const actual = namesDefinedIn(pieces);
  const isDeceptive = {
    definitions: symmetricDifference(cut.names.definitions, actual.definitions),
    footnotes: symmetricDifference(cut.names.footnotes, actual.footnotes),
  };
  const children = pieces.map((piece) => ({
    start: cut.bounds[piece.first],
    children: asksFor(piece.asked, isDeceptive) ? parseAgain(piece, cut, actual, parsePart) : piece.children,
  }));
  return { type: 'root', children: joinPieces(children) };
}

function namesDefinedIn(pieces: readonly Piece[]): DefinedNames {
  return {
    definitions: new Set(pieces.flatMap(({ defined }) => defined.definitions)),
    footnotes: new Set(pieces.flatMap(({ defined }) => defined.footnotes)),
  };
}

function symmetricDifference(left: ReadonlySet<string>, right: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([
    ...[...left].filter((name) => !right.has(name)),
    ...[...right].filter((name) => !left.has(name)),
  ]);
}

function asksFor(asked: NameLists, { definitions, footnotes }: DefinedNames): boolean {
  return (
    (definitions.size > 0 && asked.definitions.some((name) => definitions.has(name))) ||
    (footnotes.size > 0 && asked.footnotes.some((name) => footnotes.has(name)))
  );
}

function parseAgain(
  { first, next }: Piece,
  { source, bounds }: CutSource,
  names: DefinedNames,
  parsePart: ParsePart,
): readonly RootContent[] {
  const start = bounds[first] ?? beginning;
  const { text, shift } = pieceText(source, start, bounds[next]?.offset);
  const { children } = parsePart(text, shift.line, knownNamesSyntax(knownNames(names)));
  shiftPositions(children, shift);
  return children;
}
