import type { XmlElement } from '../xml/xml-element.ts';
import { childElement, childElements, descendants } from '../xml/xml-element.ts';
import type { OoxmlPackage } from './open-package.ts';

const part = 'word/styles.xml';

/** The styles of parts that were read before: they are asked for with every paragraph. */
const known = new WeakMap<XmlElement, ReadonlyMap<string, XmlElement>>();

/** Every style of a document by its id. */
export function stylesById(opened: OoxmlPackage): ReadonlyMap<string, XmlElement> {
  const root = opened.optionalXml(part);
  if (root === undefined) return new Map();
  const styles =
    known.get(root) ??
    new Map(childElements(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  known.set(root, styles);
  return styles;
}

/**
 * A property of a style, its own or inherited, at last from the document's defaults (ISO/IEC 29500-1 §17.7.2); undefined when nothing sets
 * it.
 */
export function styleProperty(
  opened: OoxmlPackage,
  styleId: string,
  properties: 'w:pPr' | 'w:rPr',
  name: string,
): XmlElement | undefined {
  const styles = stylesById(opened);
  const seen = new Set<string>();
  for (let id: string | undefined = styleId; id !== undefined && !seen.has(id); ) {
    seen.add(id);
    const style = styles.get(id);
    const own = style && childElement(style, properties);
    const found = own && childElement(own, name);
    if (found !== undefined) return found;
    id = style && childElement(style, 'w:basedOn')?.attributes['w:val'];
  }
  return defaultProperty(opened, properties, name);
}

/** A property of the document's defaults. */
export function defaultProperty(
  opened: OoxmlPackage,
  properties: 'w:pPr' | 'w:rPr',
  name: string,
): XmlElement | undefined {
  const styles = opened.optionalXml(part);
  const defaults = styles && childElement(styles, 'w:docDefaults');
  const block = defaults && Array.from(descendants(defaults, properties))[0];
  return block && childElement(block, name);
}

/** Whether a switch such as `w:bidi` is there and on (ISO/IEC 29500-1 §17.17.4). */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '1');
}
