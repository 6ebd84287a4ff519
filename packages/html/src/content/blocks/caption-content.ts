import type { Figure, Table } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml, textHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { inlinesHtml } from '../inlines/inlines-html.ts';

/** A caption with its number in front: `Figure 3. Ships in the port`. Empty when there is neither. */
export function captionContent(node: Figure | Table, context: ContentContext): readonly Html[] {
  const label = context.resolved.numbers[node.id]?.label;
  const words = node.caption === undefined ? [] : inlinesHtml(node.caption, context);
  if (label === undefined) return words;
  const mark = textHtml(words.length === 0 ? label : `${label}. `);
  return [elementHtml('span', { class: 'label' }, mark), ...words];
}
