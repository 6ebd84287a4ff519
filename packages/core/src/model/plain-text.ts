import type { Inline, InlineMap } from './node-map.ts';
import type { InlineHandlers } from './visit.ts';
import { visitInline } from './visit.ts';

const handlers = {
  text: (node) => node.value,
  emphasis: textOfChildren,
  strong: textOfChildren,
  strikethrough: textOfChildren,
  underline: textOfChildren,
  highlight: textOfChildren,
  subscript: textOfChildren,
  superscript: textOfChildren,
  keyboard: textOfChildren,
  span: textOfChildren,
  link: textOfChildren,
  inlineCode: (node) => node.value,
  lineBreak: () => ' ',
  image: (node) => node.alt,
  footnoteReference: () => '',
  htmlInline: () => '',
  inlineMath: (node) => node.value,
  crossReference: (node) => node.raw,
  citation: (node) => node.raw,
  comment: () => '',
} satisfies InlineHandlers<undefined, string>;

/** The words of inlines without their markup: for titles, bookmarks, outlines and properties. Notes are left out. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => visitInline(inline, handlers, undefined)).join('');
}

function textOfChildren(
  node: InlineMap[
    | 'emphasis'
    | 'strong'
    | 'strikethrough'
    | 'underline'
    | 'highlight'
    | 'subscript'
    | 'superscript'
    | 'keyboard'
    | 'span'
    | 'link'],
): string {
  return plainText(node.children);
}
