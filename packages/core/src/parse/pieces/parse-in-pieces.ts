import type { Root, RootContent } from 'mdast';
import type { Extension } from 'micromark-util-types';
import { type Cut, findCuts } from './find-cuts.ts';
import { findNames } from './find-names.ts';
import { type DefinedNames, type KnownNames, knownNames, knownNamesSyntax } from './known-names.ts';
import { namesIn } from './names-in.ts';
import { shiftPositions } from './shift-positions.ts';

/** Parses a part of a source that begins after so many of its lines, with one more extension of the syntax. */
export type ParsePart = (text: string, line: number, extension: Extension) => Root;

interface Piece extends Cut {
  readonly end: number;
  readonly children: RootContent[];
  readonly known: KnownNames;
}

/** A block of its own wherever nothing is open, and a part of whatever is open elsewhere. */
const probe = 'x\n';

/**
 * Parses a source piece by piece, with the result that parsing it whole has: the parser takes longer for each line, and more memory, the
 * more lines there are. Pieces end between blocks of the top level; the parser itself says where nothing is open. Definitions
 * and footnotes are known across pieces: by their looks at first, and where these deceived, a piece that asked for such a name is
 * parsed again.
 */
export function parseInPieces(source: string, parsePart: ParsePart, sizeOfPiece: number): Root {
  const guessed = source.includes(']:') ? findNames(source) : noNames;
  const pieces = parsePieces(source, guessed, parsePart, sizeOfPiece);
  const actual = namesIn(pieces.flatMap(({ children }) => children));
  const differing = {
    definitions: difference(guessed.definitions, actual.definitions),
    footnotes: difference(guessed.footnotes, actual.footnotes),
  };
  const children = pieces.flatMap((piece) => {
    const text = source.slice(piece.offset, piece.end);
    const right = asksFor(piece.known, differing)
      ? parsePart(text, piece.line, knownNamesSyntax(knownNames(actual))).children
      : piece.children;
    shiftPositions(right, piece);
    return right;
  });
  return { type: 'root', children };
}

/** Each piece goes to the first cut at which nothing is open; where something is, the next try takes twice as much. */
function parsePieces(
  source: string,
  names: DefinedNames,
  parsePart: ParsePart,
  sizeOfPiece: number,
): readonly Piece[] {
  const cuts = findCuts(source, sizeOfPiece);
  const pieces: Piece[] = [];
  let start: Cut = { offset: 0, line: 0 };
  let next = 0;
  let wanted = 1;
  for (;;) {
    const cut = cuts[next + wanted - 1];
    const end = cut?.offset ?? source.length;
    const known = knownNames(names);
    const text = source.slice(start.offset, end) + (cut === undefined ? '' : probe);
    const { children } = parsePart(text, start.line, knownNamesSyntax(known));
    if (cut === undefined) return [...pieces, { ...start, end, children, known }];
    if (isProbe(children.pop(), end - start.offset) && !isOpenEnded(children.at(-1))) {
      pieces.push({ ...start, end, children, known });
      next += wanted;
      start = cut;
      wanted = 1;
    } else wanted *= 2;
  }
}

const noNames: DefinedNames = { definitions: new Set(), footnotes: new Set() };

function isProbe(node: RootContent | undefined, offset: number): boolean {
  return node?.type === 'paragraph' && node.position?.start.offset === offset;
}

/** Terms and definitions that follow each other are one list, whatever stands between them. */
function isOpenEnded(node: RootContent | undefined): boolean {
  return (node?.type as string | undefined) === 'defList';
}

function difference(left: ReadonlySet<string>, right: ReadonlySet<string>): readonly string[] {
  return [...left].filter((name) => !right.has(name)).concat([...right].filter((name) => !left.has(name)));
}

function asksFor(
  { definitions, footnotes }: KnownNames,
  names: Readonly<Record<keyof DefinedNames, readonly string[]>>,
): boolean {
  return (
    names.definitions.some((name) => definitions.asked.has(name)) ||
    names.footnotes.some((name) => footnotes.asked.has(name))
  );
}
