import type { LayoutNode } from '../../internals/layout-node.ts';

/** Widths that are kept while their nodes are measured anew. */
export interface KeptWidths {
  readonly restore: () => void;
}

/**
 * The widths that a table's cells have at a smaller size: text is narrower by the same factor as its letters, so that its words need
 * not be measured again. They are given to the cells when these have been measured without widths.
 */
export function shrunkWidths({ table }: LayoutNode, factor: number): KeptWidths {
  const body = table?.body ?? [];
  const kept = body.map((row) =>
    Float64Array.from(row.flatMap(({ _minWidth, _maxWidth }) => [_minWidth * factor, _maxWidth * factor])),
  );
  const restore = (): void => {
    for (const [at, row] of body.entries()) {
      const widths = kept[at];
      for (const [column, cell] of row.entries()) {
        cell._minWidth = widths?.[2 * column] ?? 0;
        cell._maxWidth = widths?.[2 * column + 1] ?? 0;
      }
    }
  };
  return { restore };
}
