import type { XmlElement } from '@octavo/core';
import { isElement } from '../package/tree.ts';

/** The text of an element without that of the elements in it. */
export function ownText(node: XmlElement): string {
  return node.children.filter((entry) => !isElement(entry)).join('');
}
