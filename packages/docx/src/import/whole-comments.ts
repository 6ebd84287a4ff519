import type { XmlElement } from '@octavo/core';
import { elements } from '../package/tree.ts';

/** The ids of the comments that are about all of a paragraph: they stand at its beginning. */
export function wholeComments(paragraph: XmlElement): ReadonlySet<string> {
  const opened = new Set<string>();
  const closed = new Set<string>();
  const referred = new Set<string>();
  let hasText = false;
  const visit = (node: XmlElement): void => {
    const id = node.attributes.get('w:id') ?? '';
    if (node.name === 'w:commentRangeStart' && !hasText) opened.add(id);
    else if (node.name === 'w:commentRangeEnd' && opened.has(id)) closed.add(id);
    else if (node.name === 'w:commentReference' && closed.has(id)) referred.add(id);
    else if (isContent(node.name)) {
      hasText = true;
      // Text after its end: the comment is about a part.
      for (const ended of closed) opened.delete(ended);
    } else for (const inner of elements(node)) visit(inner);
  };
  visit(paragraph);
  return new Set([...referred].filter((id) => opened.has(id)));
}

function isContent(name: string): boolean {
  return ['w:t', 'w:tab', 'w:drawing', 'w:pict', 'm:oMath', 'w:footnoteReference', 'w:sym'].includes(name);
}
