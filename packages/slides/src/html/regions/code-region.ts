import type { CodeRegion } from '../../deck.ts';
import { codeLines, codeLinesHtml } from '../blocks/code-block.ts';
import type { HtmlContext } from '../html-context.ts';
import type { Html } from '../markup/html.ts';

/** The lines of a block of code that stand on this slide. */
export function codeRegionHtml({ code, firstLine, lineCount }: CodeRegion, context: HtmlContext): Html {
  return codeLinesHtml(code, codeLines(code, context).slice(firstLine, firstLine + lineCount), context);
}
