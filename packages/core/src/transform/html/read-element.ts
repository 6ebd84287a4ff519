import type { Inline } from '../../model/node-map.ts';
import { isSafeUrl } from '../../parse/build/safe-url.ts';
import type { InlineElement } from './element-inline.ts';
import { elementInline } from './element-inline.ts';
import type { HtmlContext } from './html-context.ts';
import { droppedElements } from './html-node.ts';

/** The inlines that an element stands for; what it loses is reported: the element whole, or the target of its link. */
export function readElement(element: InlineElement, context: HtmlContext): readonly Inline[] {
  const { name, attribs, position } = element;
  if (droppedElements.has(name)) {
    context.reportDropped(name, position);
    return [];
  }
  const url = name === 'a' ? attribs['href'] : undefined;
  if (url !== undefined && !isSafeUrl(url)) context.reportUnsafeLink(url, position);
  return elementInline(element);
}
