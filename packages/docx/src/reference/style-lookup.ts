import type { XmlElement } from '@octavo/core';
import { at, child, valueAt } from '../package/tree.ts';
import { stylesById } from './clean-styles.ts';

/** Asks what a style of the reference says, itself or by what it is based on. */
export interface StyleLookup {
  has(styleId: string): boolean;
  /** The nearest element at a way of names: the style's, its base's, …, the document's defaults. */
  find(styleId: string, kind: 'w:rPr' | 'w:pPr', name: string): XmlElement | undefined;
  /** The nearest value of an attribute: Word merges attributes of `w:spacing`, `w:ind` and `w:rFonts` one by one. */
  attribute(styleId: string, kind: 'w:rPr' | 'w:pPr', name: string, attribute: string): string | undefined;
  /** The nearest word on the Latin font: a theme's font there stands over a name, a name over the theme's of a base. */
  font(styleId: string): XmlElement | undefined;
}

export function createStyleLookup(styles: XmlElement): StyleLookup {
  const byId = stylesById(styles);
  const defaults = child(styles, 'w:docDefaults');
  const chain = (styleId: string): readonly XmlElement[] => {
    const found: XmlElement[] = [];
    let style = byId.get(styleId);
    while (style !== undefined && !found.includes(style)) {
      found.push(style);
      style = byId.get(valueAt(style, 'w:basedOn') ?? '');
    }
    return found;
  };
  const places = (styleId: string, kind: 'w:rPr' | 'w:pPr', name: string): readonly XmlElement[] =>
    [
      ...chain(styleId).map((style) => at(style, kind, name)),
      at(defaults, `${kind}Default`, kind, name),
    ].filter((element) => element !== undefined);
  return {
    has: (styleId) => byId.has(styleId),
    find: (styleId, kind, name) => places(styleId, kind, name)[0],
    attribute: (styleId, kind, name, attribute) =>
      places(styleId, kind, name)
        .map(({ attributes }) => attributes.get(attribute))
        .find((value) => value !== undefined),
    font: (styleId) =>
      places(styleId, 'w:rPr', 'w:rFonts').find(
        ({ attributes }) => attributes.has('w:asciiTheme') || attributes.has('w:ascii'),
      ),
  };
}
