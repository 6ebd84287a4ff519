import type { XmlElement, XmlNode } from '@octavo/core';
import { elements, isElement, withAttributes, withChildren } from '../package/tree.ts';
import { inSchemaOrder } from './in-schema-order.ts';

const references: ReadonlySet<string> = new Set([
  'w:basedOn',
  'w:next',
  'w:link',
  'w:pStyle',
  'w:styleLink',
  'w:numStyleLink',
]);
const dropped: ReadonlySet<string> = new Set([
  'w:rsid',
  'w:personal',
  'w:personalCompose',
  'w:personalReply',
  'w:nsid',
  'w:tmpl',
  'w:lvlPicBulletId',
  'w:numPicBullet',
]);

/** Styles or numbering without history and extensions of later versions, with style ids renamed. */
export function cleanDefinitions(element: XmlElement, styleIds: ReadonlyMap<string, string>): XmlElement {
  const children = element.children.flatMap((child): readonly XmlNode[] => {
    if (!isElement(child)) return [child];
    const isKept = child.name.startsWith('w:') && !dropped.has(child.name) && !child.name.endsWith('Change');
    return isKept ? [cleanDefinitions(child, styleIds)] : [];
  });
  const attributes = new Map([...element.attributes].filter(([key]) => !/^(w14|w15|mc):|^w:rsid/.test(key)));
  const cleaned = inSchemaOrder(withChildren({ ...element, attributes }, children));
  const key = element.name === 'w:style' ? 'w:styleId' : references.has(element.name) ? 'w:val' : undefined;
  const id = key === undefined ? undefined : attributes.get(key);
  return key === undefined || id === undefined
    ? cleaned
    : withAttributes(cleaned, { [key]: styleIds.get(id) ?? id });
}

/** The styles by their ids; of several with one id the first. */
export function stylesById(styles: XmlElement): ReadonlyMap<string, XmlElement> {
  const byId = new Map<string, XmlElement>();
  for (const style of elements(styles, 'w:style')) {
    const id = style.attributes.get('w:styleId');
    if (id !== undefined && !byId.has(id)) byId.set(id, style);
  }
  return byId;
}
