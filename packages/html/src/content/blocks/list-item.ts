import type { ListItem, Paragraph } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml, textHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { inlinesHtml } from '../inlines/inlines-html.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { blocksHtml } from './blocks-html.ts';

/** An item; the first paragraph of a task is the label of its checkbox. */
export function listItemHtml(node: ListItem, context: ContentContext): Html {
  const attributes = nodeAttributes(node, context);
  if (node.checked === undefined) return elementHtml('li', attributes, ...blocksHtml(node.children, context));
  const [first, ...rest] = node.children;
  const task = { ...attributes, class: 'task' };
  return first?.type === 'paragraph'
    ? elementHtml('li', task, labelledTask(first, node.checked, context), ...blocksHtml(rest, context))
    : elementHtml('li', task, namedCheckbox(node.checked, context), ...blocksHtml(node.children, context));
}

function labelledTask(paragraph: Paragraph, checked: boolean, context: ContentContext): Html {
  const words = inlinesHtml(paragraph.children, context);
  const checkbox = elementHtml('input', { type: 'checkbox', disabled: true, checked });
  return elementHtml(
    'p',
    nodeAttributes(paragraph, context),
    elementHtml('label', {}, checkbox, textHtml(' '), ...words),
  );
}

function namedCheckbox(checked: boolean, { resolved }: ContentContext): Html {
  const name = checked ? resolved.strings.taskDone : resolved.strings.taskOpen;
  return elementHtml('input', { type: 'checkbox', disabled: true, checked, 'aria-label': name });
}
