import type { Link } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml, joinHtml } from '../../markup/html.ts';
import { safeUrl } from '../../markup/safe-url.ts';
import type { ContentContext } from '../content-context.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { inlinesHtml } from './inlines-html.ts';

/** A link to where its target is shown, or out of the page; its words alone where it leads nowhere. */
export function linkHtml(node: Link, context: ContentContext): Html {
  const content = inlinesHtml(node.children, context);
  const inside = node.url.startsWith('#');
  const href = inside ? context.targetHref(node.id) : safeUrl(node.url);
  if (href === undefined) return joinHtml(content);
  const rel = inside ? undefined : 'noreferrer';
  return elementHtml('a', { ...nodeAttributes(node, context), href, title: node.title, rel }, ...content);
}
