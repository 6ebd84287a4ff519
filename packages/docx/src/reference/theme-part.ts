import type { XmlElement, XmlNode } from '@octavo/core';
import { at, child, elements, isElement, tree, withChildren } from '../package/tree.ts';

/** What a theme says of fonts and colours. */
export interface ThemeFacts {
  readonly minor: string | undefined;
  readonly major: string | undefined;
  /** `accent1`, `hlink`, `dk1`, … as `RRGGBB`. */
  color(name: string): string | undefined;
}

/** A theme without extensions and without pictures, which would be parts of their own. */
export function cleanTheme(element: XmlElement): XmlElement {
  const children = element.children.flatMap((node): readonly XmlNode[] => {
    if (!isElement(node)) return [];
    if (!node.name.startsWith('a:') || node.name === 'a:extLst' || node.name === 'a:custClrLst') return [];
    if (node.name === 'a:blipFill') return [tree('a:solidFill', {}, [tree('a:schemeClr', { val: 'phClr' })])];
    return [cleanTheme(node)];
  });
  const attributes = new Map([...element.attributes].filter(([key]) => !key.includes(':')));
  if (element.name === 'a:theme') attributes.set('name', attributes.get('name') || 'Theme');
  return withChildren({ ...element, attributes }, children);
}

export function themeFacts(theme: XmlElement | undefined): ThemeFacts {
  const parts = child(theme, 'a:themeElements');
  const font = (kind: string) =>
    at(parts, 'a:fontScheme', kind, 'a:latin')?.attributes.get('typeface') || undefined;
  return {
    minor: font('a:minorFont'),
    major: font('a:majorFont'),
    color(name) {
      const [value] = elements(at(parts, 'a:clrScheme', `a:${name}`));
      return value?.attributes.get(value.name === 'a:sysClr' ? 'lastClr' : 'val');
    },
  };
}
