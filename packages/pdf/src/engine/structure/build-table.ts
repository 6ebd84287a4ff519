import type { LayoutNode } from '../internals/layout-node.ts';
import type { StructureVisit } from './build-structure.ts';
import type { SectionFlow } from './section-flow.ts';
import { StructureElement } from './structure-element.ts';

/** Whether a table only places what it holds: it says so by naming another type, or has but one cell, as boxes do. */
export function isLayoutTable({ table, tag }: LayoutNode): boolean {
  if (table === undefined) return false;
  if (tag !== undefined) return tag !== 'Table';
  return table.body.length === 1 && table.body[0]?.length === 1;
}

/** A table with its caption, head and body, and the notes after it; cells that stand in a head or have a scope are header cells. */
export function buildTable(node: LayoutNode, flow: SectionFlow, visitor: StructureVisit): void {
  const { table, language, alt } = node;
  if (table === undefined) return;
  const caption = table.caption ?? node._caption;
  const element = flow.parent.append(new StructureElement('Table', { language, alt }));
  const inner = flow.within(element);
  if (caption !== undefined) visitor.visit(caption, inner);
  const headRows = table.headerRows ?? 0;
  const rows = table.body.map((cells) =>
    node.direction === 'rtl' && table.direction === undefined ? cells.toReversed() : cells,
  );
  // A head has a body below it (ISO 14289-1, 7.2).
  for (const [part, from, to] of [
    ['THead', 0, headRows],
    ['TBody', headRows, rows.length],
  ] as const) {
    const section =
      headRows === 0 || headRows === rows.length ? element : element.append(new StructureElement(part));
    for (const row of rows.slice(from, to)) buildRow(row, part === 'THead', section, inner, visitor);
  }
  if (table.notes !== undefined) visitor.visit(table.notes, flow);
}

function buildRow(
  cells: readonly LayoutNode[],
  isHead: boolean,
  section: StructureElement,
  flow: SectionFlow,
  visitor: StructureVisit,
): void {
  const row = section.append(new StructureElement('TR'));
  for (const cell of cells) {
    if (cell._span === true) continue;
    visitor.fill(cell, row.append(cellElement(cell, isHead)), flow);
  }
}

const scopes = { row: 'Row', column: 'Column', both: 'Both' } as const;

function cellElement(cell: LayoutNode, isHead: boolean): StructureElement {
  const { rowSpan = 1, colSpan = 1, language } = cell;
  const scope = cell.scope === undefined ? (isHead ? ('Column' as const) : undefined) : scopes[cell.scope];
  return new StructureElement(scope === undefined ? 'TD' : 'TH', {
    scope,
    language,
    rowSpan: rowSpan > 1 ? rowSpan : undefined,
    colSpan: colSpan > 1 ? colSpan : undefined,
  });
}
