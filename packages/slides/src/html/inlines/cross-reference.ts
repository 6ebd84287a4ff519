import type { CrossReference } from '@octavo/core';
import type { HtmlContext } from '../html-context.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml, textHtml } from '../markup/html.ts';
import { targetHref } from './target-href.ts';

/** The name of what is referred to, linked to the slide that shows it; as written where there is no such thing. */
export function crossReferenceHtml(node: CrossReference, context: HtmlContext): Html {
  const words = textHtml(context.resolved.references[node.id]?.text ?? node.raw);
  const href = targetHref(node.id, context);
  return href === undefined ? words : elementHtml('a', { href }, words);
}
