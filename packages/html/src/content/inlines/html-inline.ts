import type { HtmlInline } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { noHtml } from '../../markup/html.ts';

/** Raw HTML never passes through (see `supportTable`). */
export function htmlInlineHtml(_node: HtmlInline): Html {
  return noHtml;
}
