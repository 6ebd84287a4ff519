import type { Root, RootContent } from 'mdast';
import type { Extension } from 'micromark-util-types';
import type { Cut } from './find-cuts.ts';
import { type DefinedNames, knownNames, knownNamesSyntax } from './known-names.ts';
import { namesIn } from './names-in.ts';
import type { Piece } from './piece.ts';
import { pieceText, takeProbedRow } from './piece-text.ts';
import { shiftPositions } from './shift-positions.ts';

/** Parses a part of a source that begins after so many of its lines, with one more extension of the syntax. */
export type ParsePart = (text: string, line: number, extension: Extension) => Root;

/** A source with the places where pieces may begin: the first is its own beginning. Plain data. */
export interface BoundedSource {
  readonly source: string;
  readonly bounds: readonly Cut[];
}

/** A block of its own wherever nothing is open, a row below rows of a table, and a part of whatever is open elsewhere. */
const probe = 'x\n';

export const beginning: Cut = { offset: 0, line: 0 };

/**
 * Parses the piece that begins at a bound at which nothing is open. It goes to the first bound at which nothing is open again, as the parser
 * itself says; where something is, the next try takes twice as much. Undefined when it would go beyond the bound `last`.
 */
export function parsePiece(
  { source, bounds }: BoundedSource,
  names: DefinedNames,
  parsePart: ParsePart,
  { first, last = bounds.length }: { readonly first: number; readonly last?: number },
): Piece | undefined {
  const start = bounds[first] ?? beginning;
  for (let wanted = 1; ; wanted *= 2) {
    const next = Math.min(first + wanted, bounds.length);
    if (next > last) return undefined;
    const cut = bounds[next];
    const known = knownNames(names);
    const piece = pieceText(source, start, cut?.offset);
    const { text, shift } = piece;
    const root = parsePart(cut === undefined ? text : text + probe, shift.line, knownNamesSyntax(known));
    const { children } = root;
    const isWhole =
      cut === undefined ||
      (cut.head === undefined
        ? isProbe(children.pop(), text.length) && !isOpenEnded(children.at(-1))
        : takeProbedRow(root, start, cut, piece));
    if (!isWhole) continue;
    shiftPositions(children, shift);
    const defined = namesIn(children);
    return {
      first,
      next,
      children,
      asked: { definitions: [...known.definitions.asked], footnotes: [...known.footnotes.asked] },
      defined: { definitions: [...defined.definitions], footnotes: [...defined.footnotes] },
    };
  }
}

function isProbe(node: RootContent | undefined, offset: number): boolean {
  return node?.type === 'paragraph' && node.position?.start.offset === offset;
}

/** Terms and definitions that follow each other are one list, whatever stands between them. */
function isOpenEnded(node: RootContent | undefined): boolean {
  return (node?.type as string | undefined) === 'defList';
}
