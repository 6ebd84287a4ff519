import type { ChildNode, Element } from 'domhandler';

/** HTML elements that hold blocks and mean nothing of their own here: their content stands in their place. */
export const transparentBlocks: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'body',
  'center',
  'details',
  'dialog',
  'div',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'header',
  'hgroup',
  'html',
  'legend',
  'main',
  'nav',
  'noscript',
  'search',
  'section',
]);

/** Elements whose content is not text of the document. */
export const droppedElements: ReadonlySet<string> = new Set([
  'applet',
  'audio',
  'canvas',
  'embed',
  'frame',
  'frameset',
  'head',
  'iframe',
  'input',
  'link',
  'map',
  'math',
  'meta',
  'object',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
]);

const blockElements: ReadonlySet<string> = new Set([
  ...transparentBlocks,
  'blockquote',
  'dl',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'summary',
  'table',
  'ul',
]);

/** Elements that only mark their content's look or place; the content stands without them. */
const transparentInlines: ReadonlySet<string> = new Set([
  'font',
  'small',
  'big',
  'bdi',
  'abbr',
  'time',
  'data',
  'label',
  'nobr',
  'picture',
  'tt',
]);

export function isElement(node: ChildNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

export function isBlockElement(node: ChildNode): node is Element {
  return isElement(node) && blockElements.has(node.name);
}

export function isTransparentInline(name: string): boolean {
  return transparentInlines.has(name);
}
