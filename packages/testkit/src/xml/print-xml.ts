import type { XmlElement, XmlNode } from './xml-element.ts';
import { isElement } from './xml-element.ts';

/** Prints XML with one element a line and attributes in order, so that goldens are easy to compare. Ends in a line end. */
export function printXml(root: XmlElement): string {
  return `${printElement(root, '')}\n`;
}

function printElement(element: XmlElement, indent: string): string {
  const children = significantChildren(element);
  const opening = `${indent}<${element.name}${printAttributes(element)}`;
  if (children.length === 0) return `${opening}/>`;
  if (children.every((child) => !isElement(child))) {
    return `${opening}>${children.map((child) => escapeText(String(child))).join('')}</${element.name}>`;
  }
  const lines = children.map((child) =>
    isElement(child) ? printElement(child, `${indent}  `) : `${indent}  ${escapeText(child)}`,
  );
  return [`${opening}>`, ...lines, `${indent}</${element.name}>`].join('\n');
}

function significantChildren(element: XmlElement): readonly XmlNode[] {
  const mixed = element.children.some(isElement);
  return mixed
    ? element.children.filter((child) => isElement(child) || child.trim() !== '')
    : element.children;
}

function printAttributes(element: XmlElement): string {
  return Object.entries(element.attributes)
    .filter(([name]) => name !== 'xmlns' && !name.startsWith('xmlns:'))
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`)
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
