import { XmlComponent } from 'docx';
import { cleanText } from './clean-text.ts';

/** Attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What an element may hold: elements, and text. */
export type ElementChild = XmlComponent | string;

/** An element that `docx` has no class for, or writes in another way than Word does. */
export class XmlElement extends XmlComponent {
  constructor(name: string, attributes: Attributes = {}, children: readonly ElementChild[] = []) {
    super(name);
    const given = Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, typeof value === 'string' ? cleanText(value) : value]],
    );
    if (given.length > 0) this.root.push({ _attr: Object.fromEntries(given) });
    for (const child of children) this.root.push(typeof child === 'string' ? cleanText(child) : child);
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
