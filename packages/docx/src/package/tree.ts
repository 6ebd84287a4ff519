import type { XmlElement, XmlNode } from '@octavo/core';
import { escapeXml } from '../xml/markup.ts';

/** Makes an element of a tree; attributes without a value are left out. */
export function tree(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  const given = Object.entries(attributes).flatMap(([key, value]): (readonly [string, string])[] =>
    value === undefined ? [] : [[key, String(value)]],
  );
  return { name, attributes: new Map(given), children };
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** The elements directly inside, all or those of a name. */
export function elements(parent: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (parent?.children ?? [])
    .filter(isElement)
    .filter((child) => name === undefined || child.name === name);
}

/** The first element of a name directly inside. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return elements(parent, name)[0];
}

/** The element at the end of a way of names: `at(style, 'w:rPr', 'w:sz')`. */
export function at(parent: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((found, name) => child(found, name), parent);
}

/** The `w:val` of the element at the end of a way of names. */
export function valueAt(parent: XmlElement | undefined, ...names: readonly string[]): string | undefined {
  return at(parent, ...names)?.attributes.get('w:val');
}

/** Whether a switch (`w:b`, `w:keepNext`) is there and on (ISO 29500-1 §17.17.4); `undefined` when it is not there. */
export function isOn(element: XmlElement | undefined): boolean | undefined {
  if (element === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(element.attributes.get('w:val') ?? '1');
}

/** Every element of a name below, in reading order. Iterative: parts may be nested deep. */
export function descendants(root: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const pending = [root];
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    if (element !== root && element.name === name) found.push(element);
    const inner = element.children.filter(isElement);
    for (let index = inner.length - 1; index >= 0; index -= 1) pending.push(inner[index] as XmlElement);
  }
  return found;
}

/** A copy with other children. */
export function withChildren(element: XmlElement, children: readonly XmlNode[]): XmlElement {
  return { ...element, children };
}

/** A copy with some attributes set, or taken away where the value is undefined. */
export function withAttributes(
  element: XmlElement,
  changes: Readonly<Record<string, string | number | undefined>>,
): XmlElement {
  const attributes = new Map(element.attributes);
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) attributes.delete(key);
    else attributes.set(key, String(value));
  }
  return { ...element, attributes };
}

/** A copy with `replacement` in place of the first child of its name, or put where `order` wants it. */
export function withChild(parent: XmlElement, replacement: XmlElement, order: readonly string[]): XmlElement {
  const present = parent.children.findIndex((node) => isElement(node) && node.name === replacement.name);
  if (present >= 0) return withChildren(parent, parent.children.with(present, replacement));
  const rank = order.indexOf(replacement.name);
  const after = parent.children.findIndex((node) => isElement(node) && order.indexOf(node.name) > rank);
  const index = after < 0 ? parent.children.length : after;
  return withChildren(parent, parent.children.toSpliced(index, 0, replacement));
}

/** XML source of a tree, white space in text kept. */
export function writeTree(node: XmlNode): string {
  if (!isElement(node)) return escapeXml(node);
  const attributes = Array.from(node.attributes, ([key, value]) => ` ${key}="${escapeXml(value)}"`).join('');
  const content = node.children.map(writeTree).join('');
  return content === ''
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${content}</${node.name}>`;
}
