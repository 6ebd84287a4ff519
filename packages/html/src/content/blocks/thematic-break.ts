import type { ThematicBreak } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { nodeAttributes } from '../node-attributes.ts';

export function thematicBreakHtml(node: ThematicBreak, context: ContentContext): Html {
  return elementHtml('hr', nodeAttributes(node, context));
}
