import type { SvgElement, SvgNode } from './svg-element.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Writes a tree as XML; the root carries the namespaces. */
export function writeSvg(root: SvgElement): string {
  const namespaces: readonly (readonly [string, string])[] = [
    ['xmlns', 'http://www.w3.org/2000/svg'],
    ['xmlns:xlink', 'http://www.w3.org/1999/xlink'],
  ];
  return writeNode({ ...root, attributes: new Map([...namespaces, ...root.attributes]) });
}

function writeNode(node: SvgNode): string {
  if (typeof node === 'string') return node.replace(/[&<>]/g, (character) => escapes[character] ?? '');
  // Older readers know links only in the namespace that SVG 1.1 put them in.
  const attributes = [...node.attributes].map(
    ([name, value]) => ` ${name === 'href' ? 'xlink:href' : name}="${writeValue(value)}"`,
  );
  const children = node.children.map(writeNode).join('');
  const open = `<${node.name}${attributes.join('')}`;
  return children === '' ? `${open}/>` : `${open}>${children}</${node.name}>`;
}

function writeValue(value: string): string {
  return value.replace(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? '');
}
