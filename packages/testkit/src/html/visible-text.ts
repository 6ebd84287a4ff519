import type { XmlElement } from '../xml/xml-element.ts';
import { isElement } from '../xml/xml-element.ts';

const unseen = new Set(['script', 'style', 'template', 'title', 'desc', 'metadata', 'annotation']);
const inlineNames = new Set([
  'a',
  'em',
  'strong',
  'b',
  'i',
  'u',
  's',
  'del',
  'ins',
  'mark',
  'sub',
  'sup',
  'span',
  'code',
  'kbd',
  'small',
  'tspan',
  'wbr',
  // Of formulas what stands on a line or is set small beside it.
  'math',
  'semantics',
  'mrow',
  'mi',
  'mn',
  'mo',
  'mtext',
  'mstyle',
  'msup',
  'msub',
  'msubsup',
]);

/** The text that a reader sees, block elements parted by line ends. */
export function visibleText(element: XmlElement, accepts: (element: XmlElement) => boolean): string {
  return element.children
    .map((child) => {
      if (!isElement(child)) return child;
      if (unseen.has(child.name) || child.attributes['hidden'] !== undefined || !accepts(child)) return '';
      const text = visibleText(child, accepts);
      return inlineNames.has(child.name) ? text : `\n${text}\n`;
    })
    .join('');
}
