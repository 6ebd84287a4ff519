import type { XmlElement } from '../xml/xml-node.ts';
import { allowedElements, elementsMadeGroups, unmentionedElements } from './allowed-names.ts';
import { localReference } from './clean-value.ts';
import type { Namespaces } from './svg-namespace.ts';
import { attributeName, namespacesOf, svgName } from './svg-namespace.ts';

/** What the removal of elements is called, by name. */
function removalOf(name: string): string {
  if (name === 'script') return 'scripts';
  if (name === 'foreignObject') return 'foreign content (foreignObject)';
  if (/^(?:animate|set$|mpath$|discard$)/.test(name)) return 'animation';
  if (/^(?:filter$|fe[A-Z])/.test(name)) return 'filters';
  if (/^font/.test(name)) return 'fonts';
  return 'unknown elements';
}

/**
 * What is in a drawing that does not stay and that its author might miss, in reading order, each once. What editors
 * keep for themselves (metadata, other vocabularies) is not mentioned.
 */
export function listRemoved(
  element: XmlElement,
  outer: Namespaces,
  images: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const namespaces = namespacesOf(element, outer);
  const name = svgName(element.name, namespaces);
  if (name === undefined) return new Set();
  if (name === 'style') return new Set(styleRemovals(textOf(element)));
  if (unmentionedElements.has(name)) return new Set();
  if (!allowedElements.has(name) && !elementsMadeGroups.has(name)) return new Set([removalOf(name)]);
  const own = [...element.attributes].flatMap(([key, value]) =>
    attributeRemovals(name, attributeName(key, namespaces) ?? '', value, images),
  );
  const within = element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...listRemoved(child, namespaces, images)],
  );
  return new Set([...own, ...within]);
}

function attributeRemovals(
  element: string,
  name: string,
  value: string,
  images: ReadonlyMap<string, string>,
): readonly string[] {
  if (/^on/i.test(name)) return ['event handlers'];
  if (name !== 'href') return styleRemovals(value);
  if (localReference(value) !== undefined || images.has(value)) return [];
  if (element === 'a') return ['links'];
  return /^\s*data:/i.test(value) ? ['embedded images'] : ['references to other files'];
}

function styleRemovals(css: string): readonly string[] {
  const imports = /@import/i.test(css) ? ['imported style sheets'] : [];
  const foreign = /url\(\s*["']?\s*[^"'#\s)]/i.test(css.replace(/@import[^;]*;?/gi, ''));
  return [...imports, ...(foreign ? ['references to other files'] : [])];
}

function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}
