import type { Citation } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { InlineElement } from '../elements/inline-element.ts';
import { textRuns } from '../elements/text-runs.ts';

export function renderCitation(node: Citation, context: DocxContext): readonly InlineElement[] {
  return textRuns(node.raw, context);
}
