import type { InlineCode } from '@octavo/core';
import { type DocxContext, withMark } from '../context.ts';
import type { InlineElement } from '../elements/inline-element.ts';
import { textRuns } from '../elements/text-runs.ts';

export function renderInlineCode(node: InlineCode, context: DocxContext): readonly InlineElement[] {
  return textRuns(node.value, withMark(context, 'code'));
}
