import type { XmlElement } from '../xml/xml-node.ts';
import {
  allowedElements,
  elementsMadeGroups,
  presentationProperties,
  textElements,
} from './allowed-names.ts';
import { cleanValue } from './clean-value.ts';
import type { CssRule } from './css/css-rule.ts';
import type { SelectableElement } from './css/matching-declarations.ts';
import { matchingDeclarations } from './css/matching-declarations.ts';
import { parseDeclarations } from './css/parse-declarations.ts';
import type { SvgElement, SvgNode } from './svg-element.ts';
import type { Namespaces } from './svg-namespace.ts';
import { attributeName, namespacesOf, svgName } from './svg-namespace.ts';

/** What holds around an element. */
export interface CleaningContext {
  readonly namespaces: Namespaces;
  /** Sorted by specificity. */
  readonly rules: readonly CssRule[];
  /** The elements around, the root first. */
  readonly path: readonly SelectableElement[];
  /** Embedded images that may stay: the address as written, and the sound one to put in its place. */
  readonly images: ReadonlyMap<string, string>;
}

/** The allowed part of an element and of what is in it, style sheets worked into attributes; `undefined` when none. */
export function cleanTree(element: XmlElement, around: CleaningContext): SvgElement | undefined {
  const namespaces = namespacesOf(element, around.namespaces);
  const written = svgName(element.name, namespaces);
  if (written === undefined) return undefined;
  const name = elementsMadeGroups.has(written) ? 'g' : written;
  if (!allowedElements.has(name)) return undefined;
  const plain = new Map(
    [...element.attributes].flatMap(([key, value]) => {
      const kept = attributeName(key, namespaces);
      return kept === undefined ? [] : [[kept, value] as const];
    }),
  );
  const self: SelectableElement = {
    name: written,
    id: plain.get('id'),
    classes: new Set((plain.get('class') ?? '').split(/\s+/).filter((word) => word !== '')),
  };
  const context = { ...around, namespaces, path: [...around.path, self] };
  const attributes = cleanAttributes(plain, context);
  if (name === 'image') return embeddedImage(plain.get('href') ?? '', attributes, context.images);
  // A link's address would make nothing of a group but an unknown attribute.
  if (name === 'g') attributes.delete('href');
  return { name, attributes, children: cleanChildren(element, name, context) };
}

function cleanAttributes(plain: ReadonlyMap<string, string>, context: CleaningContext): Map<string, string> {
  const styled = [
    ...matchingDeclarations(context.rules, context.path),
    ...parseDeclarations(plain.get('style') ?? ''),
  ].filter(([property]) => presentationProperties.has(property));
  const attributes = new Map<string, string>();
  for (const [name, value] of [...plain, ...styled]) {
    const clean = cleanValue(name, value);
    if (clean !== undefined) attributes.set(name, clean);
  }
  return attributes;
}

function embeddedImage(
  address: string,
  attributes: ReadonlyMap<string, string>,
  images: ReadonlyMap<string, string>,
): SvgElement | undefined {
  const sound = images.get(address);
  if (sound === undefined) return undefined;
  return { name: 'image', attributes: new Map([...attributes, ['href', sound]]), children: [] };
}

function cleanChildren(element: XmlElement, name: string, context: CleaningContext): readonly SvgNode[] {
  return element.children.flatMap((child): readonly SvgNode[] => {
    if (typeof child === 'string') return textElements.has(name) ? [child] : [];
    const clean = cleanTree(child, context);
    return clean === undefined ? [] : [clean];
  });
}
