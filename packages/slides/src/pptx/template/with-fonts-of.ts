import type { XmlElement } from '@octavo/core';
import { at, isElement } from './xml-tree.ts';

/**
 * A theme with the fonts of a master's styles of text. Where these were read from sample words, the theme has fonts of the program's own, which
 * tables and boxes would be set in.
 */
export function withFontsOf(theme: XmlElement, master: XmlElement): XmlElement {
  const fontOf = (style: string): string | undefined =>
    at(master, 'p:txStyles', style, 'a:lvl1pPr', 'a:defRPr', 'a:latin')?.attributes.get('typeface');
  const fonts: Readonly<Record<string, string | undefined>> = {
    'a:majorFont': fontOf('p:titleStyle'),
    'a:minorFont': fontOf('p:bodyStyle'),
  };
  const map = (element: XmlElement): XmlElement => {
    const font = fonts[element.name];
    const children = element.children.map((child) => {
      if (!isElement(child)) return child;
      return font !== undefined && child.name === 'a:latin' && !font.startsWith('+')
        ? { ...child, attributes: new Map([['typeface', font]]) }
        : map(child);
    });
    return { ...element, children };
  };
  return map(theme);
}
