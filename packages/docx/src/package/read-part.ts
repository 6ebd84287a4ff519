import { parseXml, type XmlElement, type XmlNode } from '@octavo/core';
import { prefixOf } from './namespaces.ts';
import { PackageError } from './package-error.ts';
import { isElement } from './tree.ts';

const limits = { elements: 2_000_000, depth: 500, attributesOfElement: 200 } as const;

type Scope = ReadonlyMap<string, string>;

/**
 * Reads a part of a package: names get the prefixes under which Octavo knows their namespaces, declarations are gone, and
 * what is of a namespace that it does not know is left out. Parts without prefixes (relationships, properties) keep theirs.
 */
export function readPart(bytes: Uint8Array, path: string): XmlElement {
  const parsed = parseXml(decode(bytes), limits);
  if (!parsed.ok) throw new PackageError(`\`${path}\`: ${parsed.reason}`);
  const [root] = canonical(parsed.root, new Map());
  if (root === undefined || !isElement(root))
    throw new PackageError(`\`${path}\` is not written in WordprocessingML`);
  return root;
}

/** Parts may be UTF-16, which a byte order mark tells (ISO 29500-2 §9.1.3). */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function canonical(node: XmlNode, outer: Scope): readonly XmlNode[] {
  if (!isElement(node)) return [node];
  const scope = innerScope(node, outer);
  const name = canonicalName(node.name, scope, true);
  if (name === undefined) return [];
  const attributes = new Map<string, string>();
  for (const [key, value] of node.attributes) {
    if (key === 'xmlns' || key.startsWith('xmlns:')) continue;
    const known = canonicalName(key, scope, false);
    if (known !== undefined) attributes.set(known, value);
  }
  return [{ name, attributes, children: node.children.flatMap((inner) => canonical(inner, scope)) }];
}

function innerScope({ attributes }: XmlElement, outer: Scope): Scope {
  const declared = [...attributes].filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'));
  if (declared.length === 0) return outer;
  return new Map([...outer, ...declared.map(([key, uri]) => [key.slice(6), uri] as const)]);
}

/** An attribute without a prefix is of no namespace, an element of the default one (Namespaces in XML 1.0 §6.2). */
function canonicalName(name: string, scope: Scope, isElementName: boolean): string | undefined {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  if (prefix === 'xml' || (prefix === '' && !isElementName)) return name;
  const uri = scope.get(prefix);
  if (uri === undefined) return prefix === '' ? name : undefined;
  const known = prefixOf(uri);
  if (known !== undefined) return `${known}:${name.slice(colon + 1)}`;
  return prefix === '' ? name : undefined;
}
