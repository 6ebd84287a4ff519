import type { XmlElement } from '@octavo/core';
import { elements, valueAt, withChildren } from '../package/tree.ts';
import { stylesById } from './clean-styles.ts';

/** Styles whose references lead somewhere: a base that is not there, or that comes back to the style itself, is taken away. */
export function soundStyles(styles: XmlElement): XmlElement {
  const byId = stylesById(styles);
  const typeOf = (id: string | undefined) => byId.get(id ?? '')?.attributes.get('w:type') ?? 'paragraph';
  const bases = new Map<string, string>();
  const comesBack = (id: string, base: string): boolean => {
    for (let next: string | undefined = base; next !== undefined; next = bases.get(next))
      if (next === id) return true;
    return false;
  };
  return withChildren(
    styles,
    elements(styles).map((style) => {
      const id = style.attributes.get('w:styleId');
      if (style.name !== 'w:style' || id === undefined) return style;
      const base = valueAt(style, 'w:basedOn');
      const isSound =
        base !== undefined && byId.has(base) && typeOf(base) === typeOf(id) && !comesBack(id, base);
      if (isSound) bases.set(id, base);
      return withChildren(
        style,
        elements(style).filter(({ name, attributes }) => {
          if (name === 'w:basedOn') return isSound;
          return (name !== 'w:next' && name !== 'w:link') || byId.has(attributes.get('w:val') ?? '');
        }),
      );
    }),
  );
}
