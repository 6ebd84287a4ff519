import type { EngineTableLayout } from '../../definition/engine-table.ts';
import type { LayoutNode } from '../../internals/layout-node.ts';
import type { TableFit } from './choose-fit.ts';
import { chooseFit } from './choose-fit.ts';
import { columnNeeds } from './column-needs.ts';

/** A table that was too wide for its place, and what was done. */
export interface FittedTable {
  /** Names where the table comes from. */
  readonly origin: string | undefined;
  /** The size of its text now, and its ratio to the one that was asked for. */
  readonly sizePt: number;
  readonly scale: number;
  readonly orientation: 'portrait' | 'landscape';
  /** How many tables stand for it, 1 when it was not divided. */
  readonly parts: number;
}

/**
 * Decides how a measured table that is too wide is made to fit, and makes its layout smaller if that is part of it: its cells are
 * for the caller. Nothing when it fits, or may not be changed.
 */
export function fitTable(node: LayoutNode, sizePt: number): TableFit | undefined {
  const { table } = node;
  if (table?.fit === undefined) return undefined;
  const { smallestSizePt, ...room } = table.fit;
  const smallestScale = Math.min(1, smallestSizePt / sizePt);
  const fit = chooseFit(columnNeeds(node, sizePt), { ...room, smallestScale });
  if (fit.scale === 1 && fit.orientation === 'portrait' && fit.parts.length === 1) return undefined;
  if (fit.scale < 1) node.layout = shrinkLayout(node.layout, fit.scale);
  return fit;
}

function shrinkLayout(layout: unknown, factor: number): unknown {
  if (typeof layout !== 'object' || layout === null) return layout;
  // A layout that is an object is one of pdfmake's; a name is left as it is.
  const { paddingLeft, paddingRight, paddingTop, paddingBottom } = layout as EngineTableLayout;
  const shrink = (padding: ((index: number) => number) | undefined, name: string) =>
    padding === undefined ? {} : { [name]: (index: number) => padding(index) * factor };
  return {
    ...layout,
    ...shrink(paddingLeft, 'paddingLeft'),
    ...shrink(paddingRight, 'paddingRight'),
    ...shrink(paddingTop, 'paddingTop'),
    ...shrink(paddingBottom, 'paddingBottom'),
  };
}
