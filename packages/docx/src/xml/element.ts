import type { XmlComponent } from 'docx';
import { cleanText } from './clean-text.ts';

/** Attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What an element may hold: elements of ours and of `docx`, and text. */
export type ElementChild = XmlElement | XmlComponent | string;

/** Where `docx` stands while it writes a part: the file, the part and the elements around. */
export type WriteContext = Parameters<XmlComponent['prepForXml']>[0];

/** An element as `docx` hands it to its own writer: `{ 'w:b': [{ _attr: { 'w:val': 0 } }] }`. */
export type WritableObject = NonNullable<ReturnType<XmlComponent['prepForXml']>>;

/**
 * An element that `docx` has no class for, or writes in another way than Word does. It can stand inside elements of `docx`, which knows elements
 * by their `prepForXml` and `rootKey`; it is written without going through objects (`writeElement`), since there are hundreds of them on a page.
 */
export class XmlElement {
  readonly rootKey: string;
  readonly attributes: Attributes;
  readonly children: readonly ElementChild[];

  constructor(name: string, attributes: Attributes = {}, children: readonly ElementChild[] = []) {
    this.rootKey = name;
    this.attributes = attributes;
    this.children = children;
  }

  prepForXml(context: WriteContext): WritableObject {
    context.stack.push(this as unknown as XmlComponent);
    const children = this.children.flatMap((child) => {
      if (typeof child === 'string') return [cleanText(child)];
      return child.prepForXml(context) ?? [];
    });
    context.stack.pop();
    const attributes = Object.entries(this.attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, typeof value === 'string' ? cleanText(value) : value]],
    );
    if (attributes.length === 0) return { [this.rootKey]: children.length === 0 ? {} : children };
    const _attr = Object.fromEntries(attributes);
    // Out of a list, `docx` writes an element without content as an empty one.
    return { [this.rootKey]: children.length === 0 ? { _attr } : [{ _attr }, ...children] };
  }
}

/** Makes an element: `element('w:jc', { 'w:val': 'center' })`. */
export function element(
  name: string,
  attributes?: Attributes,
  children?: readonly ElementChild[],
): XmlElement {
  return new XmlElement(name, attributes, children);
}

/** An element with a `w:val` and nothing else, as most properties of WordprocessingML are. */
export function valueElement(name: string, value: string | number): XmlElement {
  return new XmlElement(name, { 'w:val': value });
}
