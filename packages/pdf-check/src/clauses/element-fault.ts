import type { Fault } from '../clause.ts';
import type { StructureElement } from '../structure.ts';

/** A fault of an element of the structure tree. */
export function elementFault(element: StructureElement, message: string): Fault {
  return { message, ...(element.object === undefined ? {} : { object: element.object }) };
}
