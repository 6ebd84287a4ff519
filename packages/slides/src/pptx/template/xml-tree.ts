import type { XmlElement, XmlNode } from '@octavo/core';
import { escapeXml } from '../xml.ts';

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** The elements directly inside, all or those of a name. */
export function childrenOf(parent: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (parent?.children ?? [])
    .filter(isElement)
    .filter((child) => name === undefined || child.name === name);
}

/** The element at the end of a way of names: `at(shape, 'p:spPr', 'a:xfrm')`. */
export function at(parent: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((found, name) => childrenOf(found, name)[0], parent);
}

/** Every element of a name below, in reading order. */
export function below(root: XmlElement | undefined, name: string): readonly XmlElement[] {
  return childrenOf(root).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...below(child, name),
  ]);
}

/** An attribute that is a number. */
export function numberOf(element: XmlElement | undefined, attribute: string): number | undefined {
  const value = Number(element?.attributes.get(attribute) ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}

/** A copy without the elements that `unwanted` picks, wherever they stand. */
export function without(element: XmlElement, unwanted: (element: XmlElement) => boolean): XmlElement {
  const children = element.children
    .filter((child) => !isElement(child) || !unwanted(child))
    .map((child) => (isElement(child) ? without(child, unwanted) : child));
  return { ...element, children };
}

/** XML source of a tree. */
export function treeXml(node: XmlNode): string {
  if (!isElement(node)) return escapeXml(node);
  const attributes = Array.from(node.attributes, ([key, value]) => ` ${key}="${escapeXml(value)}"`).join('');
  const content = node.children.map(treeXml).join('');
  return content === ''
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${content}</${node.name}>`;
}
