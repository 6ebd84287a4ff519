import type { FootnoteReference } from '@octavo/core';
import type { HtmlContext } from '../html-context.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml, textHtml } from '../markup/html.ts';
import { slideElementId } from '../slide-element-id.ts';

/** The mark of a note, linked to the note on the same slide; as written where no such note is defined. */
export function footnoteReferenceHtml(node: FootnoteReference, context: HtmlContext): Html {
  const number = context.resolved.footnoteNumbers[node.id];
  if (number === undefined) return textHtml(`[^${node.label}]`);
  const attributes = {
    href: `#${slideElementId(context.slideNumber, `note-${number}`)}`,
    role: 'doc-noteref',
    'aria-label': `${context.resolved.strings.footnote} ${number}`,
  };
  return elementHtml('sup', {}, elementHtml('a', attributes, textHtml(String(number))));
}
