import type { Root } from 'mdast';
import type { PluggableList } from 'unified';
import type { SyntaxConfig } from '../config/config.ts';
import { markdownProcessor } from './markdown-processor.ts';

/**
 * Parses a source that is not cut up. The parser reads text before what stands in a division behind it: where a division may define something,
 * names are looked for first.
 */
export async function parseWhole(
  source: string,
  syntax: SyntaxConfig,
  plugins: PluggableList,
): Promise<Root> {
  if (!syntax.containers || !source.includes(':::') || !source.includes(']:'))
    return markdownProcessor(source, syntax, plugins).parse(source);
  const [{ cutSource, parseInPieces }, { partParser }] = await Promise.all([
    import('./pieces/parse-in-pieces.ts'),
    import('./part-parser.ts'),
  ]);
  return parseInPieces(cutSource(source, Number.POSITIVE_INFINITY), partParser(source, syntax, plugins));
}
