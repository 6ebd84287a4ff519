import type { CrossReference } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml, textHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';

/** The name of what is referred to, linked to the place where it is shown; as written where there is no such thing. */
export function crossReferenceHtml(node: CrossReference, context: ContentContext): Html {
  const words = textHtml(context.resolved.references[node.id]?.text ?? node.raw);
  const href = context.targetHref(node.id);
  return href === undefined ? words : elementHtml('a', { href }, words);
}
