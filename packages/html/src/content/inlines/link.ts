import type { Link, Node } from '@octavo/core';
import { plainText, walk } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml, joinHtml } from '../../markup/html.ts';
import { safeUrl } from '../../markup/safe-url.ts';
import type { ContentContext } from '../content-context.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { inlinesHtml } from './inlines-html.ts';

/** A link to where its target is shown, or out of the page; its words alone where it leads nowhere. Without words there is nothing to follow. */
export function linkHtml(
  node: Link,
  context: ContentContext,
  content: readonly Html[] = inlinesHtml(node.children, context),
): Html {
  const inside = node.url.startsWith('#');
  const href = inside ? context.targetHref(node.id) : safeUrl(node.url);
  const isEmpty = plainText(node.children).trim() === '' && !Array.from(walk(node)).some(isShown);
  if (href === undefined || isEmpty) return joinHtml(content);
  const rel = inside ? undefined : 'noreferrer';
  return elementHtml('a', { ...nodeAttributes(node, context), href, title: node.title, rel }, ...content);
}

/** Whether an inline shows something that is no text. */
function isShown({ type }: Node): boolean {
  return type === 'image' || type === 'inlineMath' || type === 'crossReference' || type === 'citation';
}
