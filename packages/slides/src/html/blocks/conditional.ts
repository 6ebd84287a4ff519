import type { Conditional } from '@octavo/core';
import type { HtmlContext } from '../html-context.ts';
import type { Html } from '../markup/html.ts';
import { joinHtml } from '../markup/html.ts';
import { blocksHtml } from './blocks-html.ts';

/** The condition holds: the document was projected for this format. */
export function conditionalHtml(node: Conditional, context: HtmlContext): Html {
  return joinHtml(blocksHtml(node.children, context));
}
