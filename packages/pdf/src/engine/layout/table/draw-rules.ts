import type { LayoutNode, TableLayoutFunctions, Vector } from '../../internals/layout-node.ts';
import type { FragmentIndex } from './fragment-index.ts';
import type { TableColumns } from './table-columns.ts';
import type { CellPart, RowPart, TableFragment, TableRule } from './table-fragment.ts';

export interface RulePlace {
  readonly node: LayoutNode;
  readonly drawn: TableColumns;
  readonly leftPt: number;
  readonly index: FragmentIndex;
}

/** The rules of a table's part on one page: upright ones, then those across. */
export function drawRules({ rows, rules }: TableFragment, place: RulePlace): readonly Vector[] {
  return [...uprightRules(rows, place), ...rules.flatMap((rule) => crossRule(rule, place))];
}

/** A rule across, left out where a cell goes on below it or no cell beside it has one. */
function crossRule(rule: TableRule, { node, drawn, leftPt, index }: RulePlace): readonly Vector[] {
  const { boundary, topPt, thicknessPt } = rule;
  if (thicknessPt === 0) return [];
  const layout = node._layout;
  const endPt = contentEnd(drawn);
  const insetPt = layout.hLineInset?.(boundary);
  const y = topPt + thicknessPt / 2;
  const lines: Vector[] = [];
  for (const [column, place] of inDrawnOrder(drawn)) {
    const above = index.cellAt(column, topPt - 0.02);
    const below = index.cellAt(column, topPt + thicknessPt + 0.02);
    if (!hasCrossRule(above, below, layout)) continue;
    const span = insetPt === undefined ? noInset : headInset(above, column, insetPt);
    if (span === undefined) continue;
    const color =
      above?.cell.node.borderColor?.[3] ??
      below?.cell.node.borderColor?.[1] ??
      colorOf(layout.hLineColor, [boundary, node, place.index]);
    const tailPt = place.rightPt >= endPt - 0.01 ? drawn.widthPt - endPt : 0;
    const x1 = leftPt + place.leftPt + span.beforePt;
    const x2 = leftPt + place.rightPt + tailPt - span.afterPt;
    const dash = layout.hLineStyle?.(boundary, node)?.dash;
    const line: Vector = { type: 'line', x1, x2, y1: y, y2: y, lineWidth: thicknessPt, lineColor: color };
    addLine(lines, dash === undefined ? line : { ...line, dash });
  }
  return lines;
}

function addLine(lines: Vector[], line: Vector): void {
  const last = lines.at(-1);
  const isOn = Math.abs((last?.x2 ?? -1) - (line.x1 ?? 0)) < 0.01 && last?.lineColor === line.lineColor;
  if (isOn && last !== undefined && line.x2 !== undefined) last.x2 = line.x2;
  else lines.push(line);
}

function hasCrossRule(
  above: CellPart | undefined,
  below: CellPart | undefined,
  layout: TableLayoutFunctions,
): boolean {
  if (above !== undefined && above === below) return false;
  return hasBorder(above?.cell.node, 3, layout) || hasBorder(below?.cell.node, 1, layout);
}

const noInset = { beforePt: 0, afterPt: 0 };

/** Within a head, only cells over several columns have a rule below them, short of its neighbours' at both ends. */
function headInset(above: CellPart | undefined, column: number, insetPt: number) {
  if (above === undefined || above.cell.colSpan < 2 || above.content.strips.length === 0) return undefined;
  const { column: first, colSpan } = above.cell;
  return {
    beforePt: column === first ? insetPt : 0,
    afterPt: column === first + colSpan - 1 ? insetPt : 0,
  };
}

/** The drawn columns from left to right, with their places in the grid. */
function inDrawnOrder({ columns, direction }: TableColumns) {
  const entries = [...columns.entries()];
  return direction === 'rtl' ? entries.toReversed() : entries;
}

function contentEnd({ columns }: TableColumns): number {
  return columns.reduce((end, { rightPt }) => Math.max(end, rightPt), 0);
}

/** A place between two columns, or at either end of the table. */
interface UprightEdge {
  readonly boundary: number;
  readonly xPt: number;
  readonly widthPt: number;
  readonly left: number | undefined;
  readonly right: number | undefined;
}

/** Upright rules between the cells of each row, joined where they go on. */
function uprightRules(rows: readonly RowPart[], place: RulePlace): readonly Vector[] {
  return edgesOf(place).flatMap((edge) => {
    const lines: Vector[] = [];
    for (const row of rows) addUpright(lines, row, edge, place);
    return lines;
  });
}

function edgesOf({ node, drawn }: RulePlace): readonly UprightEdge[] {
  const order = inDrawnOrder(drawn);
  const boundaries = order.map(([, place]) => place.index);
  const edges = [...order.map(([, place]) => place.leftPt), contentEnd(drawn)].map((xPt, at) => {
    const boundary = boundaries[at] ?? node.table?.widths.length ?? 0;
    const widthPt = node._layout.vLineWidth(boundary, node);
    return { boundary, xPt, widthPt, left: order[at - 1]?.[0], right: order[at]?.[0] };
  });
  return edges.filter(({ widthPt }) => widthPt > 0);
}

function addUpright(
  lines: Vector[],
  row: RowPart,
  edge: UprightEdge,
  { node, leftPt, index }: RulePlace,
): void {
  const layout = node._layout;
  const middlePt = (row.topPt + row.bottomPt) / 2;
  const left = edge.left === undefined ? undefined : index.cellAt(edge.left, middlePt);
  const right = edge.right === undefined ? undefined : index.cellAt(edge.right, middlePt);
  if (left !== undefined && left === right) return;
  if (!hasBorder(left?.cell.node, 2, layout) && !hasBorder(right?.cell.node, 0, layout)) return;
  const y1 = row.topPt - index.ruleEndingAt(row.topPt);
  const y2 = row.bottomPt + index.ruleBeginningAt(row.bottomPt);
  const color =
    left?.cell.node.borderColor?.[2] ??
    right?.cell.node.borderColor?.[0] ??
    colorOf(layout.vLineColor, [edge.boundary, node, row.row]);
  const x = leftPt + edge.xPt + edge.widthPt / 2;
  const last = lines.at(-1);
  if (last?.y2 !== undefined && last.y2 >= y1 - 0.01 && last.lineColor === color) {
    last.y2 = y2;
    return;
  }
  const dash = layout.vLineStyle?.(edge.boundary, node)?.dash;
  const line: Vector = { type: 'line', x1: x, x2: x, y1, y2, lineWidth: edge.widthPt, lineColor: color };
  lines.push(dash === undefined ? line : { ...line, dash });
}

/** pdfmake: a cell's `border` says which of its sides have a rule; outside the table there is none. */
function hasBorder(cell: LayoutNode | undefined, side: 0 | 1 | 2 | 3, layout: TableLayoutFunctions): boolean {
  if (cell === undefined) return false;
  return cell.border === undefined ? (layout.defaultBorder ?? true) : cell.border[side] === true;
}

function colorOf(
  color: TableLayoutFunctions['hLineColor'],
  [boundary, node, other]: readonly [number, LayoutNode, number],
): string {
  return (typeof color === 'function' ? color(boundary, node, other) : color) ?? 'black';
}
