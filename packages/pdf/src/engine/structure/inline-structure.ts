import type { ElementProperties } from './structure-element.ts';
import { StructureElement } from './structure-element.ts';

/** A stretch of text that is an element of its own within a paragraph, and what it stands in. */
export interface InlineStructure {
  readonly element: StructureElement;
  readonly outer: InlineStructure | undefined;
}

/** An element within those that a run stands in already. */
export function nestInline(
  outer: InlineStructure | undefined,
  tag: string,
  properties: ElementProperties = {},
): InlineStructure {
  return { element: new StructureElement(tag, properties), outer };
}

/** The element that a run's content belongs to, put into the paragraph's when it is drawn for the first time. */
export function attachInline(
  inline: InlineStructure | undefined,
  paragraph: StructureElement,
): StructureElement {
  if (inline === undefined) return paragraph;
  const { element, outer } = inline;
  if (element.parent === undefined) attachInline(outer, paragraph).append(element);
  return element;
}

/** The innermost element of that type around a run. */
export function findInline(inline: InlineStructure | undefined, tag: string): InlineStructure | undefined {
  let found = inline;
  while (found !== undefined && found.element.tag !== tag) found = found.outer;
  return found;
}
