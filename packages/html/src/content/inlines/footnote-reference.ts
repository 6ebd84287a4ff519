import type { FootnoteReference } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml, textHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';

/** The mark of a note, linked to the note; as written where no such note is defined. */
export function footnoteReferenceHtml(node: FootnoteReference, context: ContentContext): Html {
  const number = context.resolved.footnoteNumbers[node.id];
  if (number === undefined) return textHtml(`[^${node.label}]`);
  const attributes = {
    ...context.noteMark(node, number),
    role: 'doc-noteref',
    'aria-label': `${context.resolved.strings.footnote} ${number}`,
  };
  return elementHtml('sup', {}, elementHtml('a', attributes, textHtml(String(number))));
}
