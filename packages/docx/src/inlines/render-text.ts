import type { Text } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { InlineElement } from '../elements/inline-element.ts';
import { textRuns } from '../elements/text-runs.ts';

export function renderText(node: Text, context: DocxContext): readonly InlineElement[] {
  // A line end here is no break that anyone asked for: those are `lineBreak` nodes.
  return textRuns(node.value.replace(/[\r\n]+/g, ' '), context);
}
