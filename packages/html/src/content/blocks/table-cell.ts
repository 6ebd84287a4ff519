import type { TableCell } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml, joinHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { inlinesHtml } from '../inlines/inlines-html.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { blocksHtml } from './blocks-html.ts';

/** What a cell takes from its place. */
export interface CellPlace {
  readonly inHead: boolean;
  readonly align?: 'left' | 'center' | 'right';
}

/** A cell; one that heads its column or row says so, unless it is empty. A single paragraph is set without its element. */
export function tableCellHtml(node: TableCell, place: CellPlace, context: ContentContext): Html {
  const [first] = node.children;
  const content =
    node.children.length === 1 && first?.type === 'paragraph'
      ? inlinesHtml(first.children, context)
      : blocksHtml(node.children, context);
  const heads = (place.inHead || node.header === true) && joinHtml(content) !== '';
  const attributes = {
    ...nodeAttributes(node, context),
    class: place.align === undefined ? undefined : `align-${place.align}`,
    scope: heads ? headerScope(node, place.inHead) : undefined,
    colspan: spanOf(node.colSpan),
    rowspan: spanOf(node.rowSpan),
  };
  return elementHtml(heads ? 'th' : 'td', attributes, ...content);
}

function headerScope({ colSpan = 1, rowSpan = 1 }: TableCell, inHead: boolean): string {
  if (inHead) return colSpan > 1 ? 'colgroup' : 'col';
  return rowSpan > 1 ? 'rowgroup' : 'row';
}

function spanOf(count: number | undefined): number | undefined {
  return count === 1 ? undefined : count;
}
