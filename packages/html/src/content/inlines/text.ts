import type { Text } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { textHtml } from '../../markup/html.ts';

export function textNodeHtml(node: Text): Html {
  return textHtml(node.value);
}
