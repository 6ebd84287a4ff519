/** An element of parsed XML; names keep their prefix (`w:p`), text is decoded. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** The element children, of one name when it is given. */
export function childElements(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter(isElement).filter((child) => name === undefined || child.name === name);
}

/** The first child of a name. */
export function childElement(element: XmlElement, name: string): XmlElement | undefined {
  return childElements(element, name)[0];
}

/** Every element below, in document order, of one name when it is given. Iterative: depth is the document's. */
export function* descendants(element: XmlElement, name?: string): Generator<XmlElement> {
  const pending = childElements(element).toReversed();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (name === undefined || next.name === name) yield next;
    pending.push(...childElements(next).toReversed());
  }
}

/** All text below, in document order. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? textOf(child) : child)).join('');
}
