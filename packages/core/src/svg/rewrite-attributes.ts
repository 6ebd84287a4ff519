import type { SvgElement, SvgNode } from './svg-element.ts';

/** The tree with every element's attributes gone through `rewrite`; an element for which it gives `undefined` goes. */
export function rewriteAttributes(
  element: SvgElement,
  rewrite: (element: SvgElement) => ReadonlyMap<string, string> | undefined,
): SvgElement | undefined {
  const attributes = rewrite(element);
  if (attributes === undefined) return undefined;
  const children = element.children.flatMap((child): readonly SvgNode[] => {
    const rewritten = typeof child === 'string' ? child : rewriteAttributes(child, rewrite);
    return rewritten === undefined ? [] : [rewritten];
  });
  return { name: element.name, attributes, children };
}

/** The attributes without those named. */
export function withoutAttributes(
  attributes: ReadonlyMap<string, string>,
  names: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  if (names.size === 0) return attributes;
  return new Map([...attributes].filter(([name]) => !names.has(name)));
}
