import type { Bibliography } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { noHtml } from '../../markup/html.ts';

/** Citations are shown as written, so there is no list of works yet. */
export function bibliographyHtml(_node: Bibliography): Html {
  return noHtml;
}
