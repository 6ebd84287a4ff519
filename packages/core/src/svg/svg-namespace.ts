import type { XmlElement } from '../xml/xml-node.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
const xlinkNamespace = 'http://www.w3.org/1999/xlink';

/** Namespaces by prefix; that of names without one under ''. */
export type Namespaces = ReadonlyMap<string, string>;

/** What stands for a root that declares nothing, as in SVG that was cut out of a page. */
export const defaultNamespaces: Namespaces = new Map([
  ['', svgNamespace],
  ['svg', svgNamespace],
  ['xlink', xlinkNamespace],
]);

/** The namespaces within an element: what it declares over what holds around it. */
export function namespacesOf(element: XmlElement, outer: Namespaces): Namespaces {
  const declared = [...element.attributes].flatMap(([name, uri]) =>
    name === 'xmlns' || name.startsWith('xmlns:') ? [[name.slice(6), uri] as const] : [],
  );
  return declared.length === 0 ? outer : new Map([...outer, ...declared]);
}

/** The name of an element of SVG without its prefix; `undefined` for one of another vocabulary. */
export function svgName(name: string, namespaces: Namespaces): string | undefined {
  const [prefix, local] = splitName(name);
  return namespaces.get(prefix) === svgNamespace ? local : undefined;
}

/** The name of an attribute as it is kept: none of another vocabulary but XLink's `href` and XML's own. */
export function attributeName(name: string, namespaces: Namespaces): string | undefined {
  const [prefix, local] = splitName(name);
  if (prefix === '' || prefix === 'xml') return name;
  return namespaces.get(prefix) === xlinkNamespace && local === 'href' ? 'href' : undefined;
}

function splitName(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon === -1 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}
