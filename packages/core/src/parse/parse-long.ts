import type { Root } from 'mdast';
import type { PluggableList } from 'unified';
import type { SyntaxConfig } from '../config/config.ts';
import type { ParseHelp } from './parse-help.ts';
import { partParser } from './part-parser.ts';
import { cutSource, parseInPieces } from './pieces/parse-in-pieces.ts';

/** In characters: pieces are of this size at least. */
const sizeOfPiece = 8192;
/** Where pieces are remembered: whoever writes changes one or two of them. */
const sizeOfRemembered = 1024;
/** In characters: what is shorter is parsed here before anyone elsewhere is ready. */
const shortestShared = 262_144;

/** Parses a long source in pieces: from what is remembered of it, or elsewhere, too, where it is long enough for that. `plugins` are our own alone. */
export async function parseLong(
  source: string,
  syntax: SyntaxConfig,
  plugins: PluggableList,
  { elsewhere, memory }: ParseHelp,
): Promise<Root> {
  const parsePart = partParser(source, syntax, plugins);
  const hasGridTables = plugins.length > 0;
  if (memory !== undefined) {
    const { rememberedPieces } = await import('./pieces/remembered-pieces.ts');
    const cut = cutSource(source, sizeOfRemembered);
    const options = { syntax, hasGridTables, remembered: memory.begin() };
    return parseInPieces(cut, parsePart, rememberedPieces(cut, parsePart, options));
  }
  const cut = cutSource(source, sizeOfPiece);
  if (elsewhere === undefined || source.length < shortestShared) return parseInPieces(cut, parsePart);
  const { parseWithOthers } = await import('./parse-with-others.ts');
  return parseWithOthers(cut, { syntax, hasGridTables }, parsePart, elsewhere);
}
