import type { LayoutNode } from '../internals/layout-node.ts';
import type { StructureVisit } from './build-structure.ts';
import type { SectionFlow } from './section-flow.ts';
import { StructureElement } from './structure-element.ts';

/** A list: for each item its marker as the label, and its body. */
export function buildList(node: LayoutNode, flow: SectionFlow, visitor: StructureVisit): void {
  const { language } = node;
  const list = flow.parent.append(new StructureElement('L', { language, listNumbering: numberingOf(node) }));
  for (const item of node.ol ?? node.ul ?? []) {
    const listItem = list.append(new StructureElement('LI'));
    labelItem(item, listItem);
    visitor.fill(item, listItem.append(new StructureElement('LBody')), flow);
  }
}

function labelItem(item: LayoutNode, listItem: StructureElement): void {
  const marker = item._marker;
  if (marker === undefined || (marker.line === undefined && marker.vectors.length === 0)) return;
  const words = item.marker === undefined ? '•' : item.marker.task === 'done' ? '☑' : '☐';
  const label = listItem.append(
    new StructureElement('Lbl', marker.line === undefined ? { actualText: words } : {}),
  );
  if (marker.line !== undefined) marker.line.structure = label;
  item._marker = {
    ...marker,
    vectors: marker.vectors.map((vector) => ({ ...vector, structure: label })),
  };
}

const numberings: Readonly<Record<string, string>> = {
  disc: 'Disc',
  circle: 'Circle',
  square: 'Square',
  none: 'None',
  'lower-alpha': 'LowerAlpha',
  'upper-alpha': 'UpperAlpha',
  'lower-roman': 'LowerRoman',
  'upper-roman': 'UpperRoman',
};

/** ISO 32000-1, table 347. */
function numberingOf({ ol, type }: LayoutNode): string {
  return numberings[type ?? ''] ?? (ol === undefined ? 'Disc' : 'Decimal');
}
