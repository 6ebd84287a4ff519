/** An element of SVG as far as it is allowed: no prefixes, no style sheets, all styling as presentation attributes. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly SvgNode[];
}

export type SvgNode = SvgElement | string;

/** The elements among the children. */
export function elementsOf(element: SvgElement): readonly SvgElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The element and all within it, in reading order. */
export function* descendants(element: SvgElement): Generator<SvgElement> {
  yield element;
  for (const child of elementsOf(element)) yield* descendants(child);
}
