import type { Link } from '@octavo/core';
import type { HtmlContext } from '../html-context.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml, joinHtml } from '../markup/html.ts';
import { safeUrl } from '../markup/safe-url.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { inlinesHtml } from './inlines-html.ts';
import { targetHref } from './target-href.ts';

/** A link to the slide that holds its target, or out of the deck; its words alone where it leads nowhere. */
export function linkHtml(node: Link, context: HtmlContext): Html {
  const content = inlinesHtml(node.children, context);
  const inside = node.url.startsWith('#');
  const href = inside ? targetHref(node.id, context) : safeUrl(node.url);
  if (href === undefined) return joinHtml(content);
  const rel = inside ? undefined : 'noreferrer';
  return elementHtml('a', { ...nodeAttributes(node, context), href, title: node.title, rel }, ...content);
}
