import type { SvgElement } from './svg-element.ts';
import { descendants } from './svg-element.ts';

/** The element that each id names: the first that has it. */
export function indexIds(root: SvgElement): ReadonlyMap<string, SvgElement> {
  const byId = new Map<string, SvgElement>();
  for (const element of descendants(root)) {
    const id = element.attributes.get('id');
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  return byId;
}
