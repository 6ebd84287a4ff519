import type { Comment } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { noHtml } from '../../markup/html.ts';

/** Comments are for whoever works on the text (see `supportTable`). */
export function commentHtml(_node: Comment): Html {
  return noHtml;
}
