import type { HtmlBlock } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { noHtml } from '../../markup/html.ts';

/** Raw HTML never passes through (see `supportTable`). */
export function htmlBlockHtml(_node: HtmlBlock): Html {
  return noHtml;
}
