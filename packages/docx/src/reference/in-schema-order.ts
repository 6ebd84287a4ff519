import type { XmlElement } from '@octavo/core';
import { elements, withChildren } from '../package/tree.ts';
import { childOrders } from './property-order.ts';

/** Properties in the order of the schema, each once, without what the schema does not know there. */
export function inSchemaOrder(element: XmlElement): XmlElement {
  const order = childOrders.get(element.name);
  if (order === undefined) return element;
  const repeats = element.name === 'w:style';
  const known = elements(element).filter(
    ({ name }, index, all) =>
      order.includes(name) &&
      ((repeats && name === 'w:tblStylePr') || all.findIndex((other) => other.name === name) === index),
  );
  return withChildren(
    element,
    known.toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name)),
  );
}
