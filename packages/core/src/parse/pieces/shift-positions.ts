import type { Nodes } from 'mdast';
import type { Point } from 'unist';

/** Where a piece begins. */
export interface Shift {
  readonly offset: number;
  readonly line: number;
}

/** Gives the nodes of a piece the positions that they have in the whole source. A piece begins with a line: columns stay. */
export function shiftPositions(nodes: readonly Nodes[], shift: Shift): void {
  const pending: Nodes[] = [...nodes];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const { position } = node;
    if (position !== undefined) {
      node.position = { start: shifted(position.start, shift), end: shifted(position.end, shift) };
    }
    if ('children' in node) pending.push(...node.children);
  }
}

function shifted({ line, column, offset }: Point, shift: Shift): Point {
  return {
    line: line + shift.line,
    column,
    ...(offset === undefined ? {} : { offset: offset + shift.offset }),
  };
}
