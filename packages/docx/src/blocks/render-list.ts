import type { List, ListItem } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import type { NumberingInstance } from '../ledger.ts';
import { listItemStyleId, listStepPt } from '../styles/list-styles.ts';
import { twipsFromPoints } from '../units.ts';
import { inset } from './inset.ts';
import { type ItemPlace, renderListItem } from './render-list-item.ts';

/** Word numbers nine levels (ISO 29500-1 §17.9.6); deeper ones share the last. */
const deepestLevel = 8;

/** A list with numbering of its own, so that no list goes on counting from another. */
export function renderList(node: List, context: DocxContext): readonly BlockElement[] {
  const level = Math.min(context.listDepth, deepestLevel);
  const stepTwips = twipsFromPoints(listStepPt);
  const inner = { ...inset(context, stepTwips), listDepth: context.listDepth + 1 };
  const inText = context.paragraphStyle === 'BodyText' || context.paragraphStyle === 'ListContinue';
  const numIds = new Map<NumberingInstance['kind'], number>();
  const placeOf = (item: ListItem): ItemPlace => {
    const kind = node.ordered ? 'decimal' : item.checked === undefined ? 'bullet' : 'task';
    const numId =
      numIds.get(kind) ??
      context.ledger.numbering({
        kind,
        level,
        start: node.ordered ? (node.start ?? 1) : 1,
        baseTwips: inner.indentTwips - (level + 1) * stepTwips,
      });
    numIds.set(kind, numId);
    const itemStyle = listItemStyleId(kind, level);
    const inListStyle = node.tight ? itemStyle : context.ledger.styles.loose(itemStyle);
    const style = inText ? inListStyle : context.paragraphStyle;
    return { numId, level, kind, style };
  };
  const itemContext = { ...inner, paragraphStyle: inText ? 'ListContinue' : context.paragraphStyle };
  return node.children.flatMap((item) => renderListItem(item, placeOf(item), itemContext));
}
