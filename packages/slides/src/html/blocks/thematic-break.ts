import type { ThematicBreak } from '@octavo/core';
import type { HtmlContext } from '../html-context.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml } from '../markup/html.ts';
import { nodeAttributes } from '../node-attributes.ts';

export function thematicBreakHtml(node: ThematicBreak, context: HtmlContext): Html {
  return elementHtml('hr', nodeAttributes(node, context));
}
