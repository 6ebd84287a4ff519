import type { Html } from '@octavo/html/content';
import { codeLines, codeLinesHtml } from '@octavo/html/content';
import type { CodeRegion } from '../../deck.ts';
import type { HtmlContext } from '../html-context.ts';

/** The lines of a block of code that stand on this slide. */
export function codeRegionHtml(region: CodeRegion, context: HtmlContext): Html {
  const { code, firstLine, lineCount, lineNumber } = region;
  const lines = codeLines(code, context).slice(firstLine, firstLine + lineCount);
  return codeLinesHtml(code, lines, context, lineNumber);
}
