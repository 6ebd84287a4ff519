import type { LayoutNode } from '../../internals/layout-node.ts';

/** Longer words are broken rather than that a table is made to fit otherwise. */
const longestWordEm = 8.5;
/** The least width of a column of running text, which is one that would take more than `runningEm` on one line. */
const textColumnEm = 6.5;
const runningEm = 22;

/** The least width at which each column can be read, with its padding and the rule before it. */
export function columnNeeds(node: LayoutNode, sizePt: number): readonly number[] {
  const layout = node._layout;
  const count = node.table?.widths.length ?? 0;
  return (node.table?.widths ?? []).map(({ _minWidth, _maxWidth }, index) => {
    const wordPt = Math.min(_minWidth, longestWordEm * sizePt);
    const textPt = _maxWidth > runningEm * sizePt ? textColumnEm * sizePt : 0;
    const outsidePt =
      layout.vLineWidth(index, node) + layout.paddingLeft(index, node) + layout.paddingRight(index, node);
    const endPt = index === count - 1 ? layout.vLineWidth(count, node) : 0;
    return Math.max(wordPt, textPt) + outsidePt + endPt;
  });
}
