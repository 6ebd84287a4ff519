import type { Root } from 'mdast';
import type { PluggableList } from 'unified';
import type { SyntaxConfig } from '../config/config.ts';
import { partParser } from './part-parser.ts';
import type { ParseElsewhere } from './pieces/parse-elsewhere.ts';
import { cutSource, parseInPieces } from './pieces/parse-in-pieces.ts';

/** In characters: pieces are of this size at least. */
const sizeOfPiece = 8192;
/** In characters: what is shorter is parsed here before anyone elsewhere is ready. */
const shortestShared = 262_144;

/** Parses a long source in pieces, and elsewhere, too, where it is long enough for that. `plugins` are our own alone. */
export async function parseLong(
  source: string,
  syntax: SyntaxConfig,
  plugins: PluggableList,
  elsewhere: ParseElsewhere | undefined,
): Promise<Root> {
  const cut = cutSource(source, sizeOfPiece);
  const parsePart = partParser(source, syntax, plugins);
  if (elsewhere === undefined || source.length < shortestShared) return parseInPieces(cut, parsePart);
  const { parseWithOthers } = await import('./parse-with-others.ts');
  return parseWithOthers(cut, { syntax, hasGridTables: plugins.length > 0 }, parsePart, elsewhere);
}
