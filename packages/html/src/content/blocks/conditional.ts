import type { Conditional } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { joinHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { blocksHtml } from './blocks-html.ts';

/** The condition holds: the document was projected for this format. */
export function conditionalHtml(node: Conditional, context: ContentContext): Html {
  return joinHtml(blocksHtml(node.children, context));
}
