import type { LayoutNode } from '../internals/layout-node.ts';
import type { StructureVisit } from './build-structure.ts';
import { cellHeaders } from './cell-headers.ts';
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
  const headers = nameHeaders(cellHeaders(rows, headRows), visitor);
  // A head has a body below it (ISO 14289-1, 7.2).
  for (const [part, from, to] of [
    ['THead', 0, headRows],
    ['TBody', headRows, rows.length],
  ] as const) {
    const section =
      headRows === 0 || headRows === rows.length ? element : element.append(new StructureElement(part));
    const isHead = part === 'THead';
    for (const row of rows.slice(from, to)) buildRow(row, { isHead, section, headers }, inner, visitor);
  }
  if (table.notes !== undefined) visitor.visit(table.notes, flow);
}

/** Names of header cells, and of those that each cell belongs to. */
interface HeaderNames {
  readonly own: ReadonlyMap<LayoutNode, string>;
  readonly of: ReadonlyMap<LayoutNode, readonly LayoutNode[]>;
}

function nameHeaders(of: HeaderNames['of'], visitor: StructureVisit): HeaderNames {
  const own = new Map<LayoutNode, string>();
  for (const header of new Set([...of.values()].flat())) own.set(header, visitor.nameCell());
  return { own, of };
}

interface RowPlace {
  readonly isHead: boolean;
  readonly section: StructureElement;
  readonly headers: HeaderNames;
}

function buildRow(
  cells: readonly LayoutNode[],
  { isHead, section, headers }: RowPlace,
  flow: SectionFlow,
  visitor: StructureVisit,
): void {
  const row = section.append(new StructureElement('TR'));
  for (const cell of cells) {
    if (cell._span === true) continue;
    visitor.fill(cell, row.append(cellElement(cell, isHead, headers)), flow);
  }
}

const scopes = { row: 'Row', column: 'Column', both: 'Both' } as const;

function cellElement(cell: LayoutNode, isHead: boolean, headers: HeaderNames): StructureElement {
  const { rowSpan = 1, colSpan = 1, language } = cell;
  const scope = cell.scope === undefined ? (isHead ? ('Column' as const) : undefined) : scopes[cell.scope];
  const names = (headers.of.get(cell) ?? []).flatMap((header) => headers.own.get(header) ?? []);
  return new StructureElement(scope === undefined ? 'TD' : 'TH', {
    scope,
    id: headers.own.get(cell),
    headers: names.length === 0 ? undefined : names,
    language,
    rowSpan: rowSpan > 1 ? rowSpan : undefined,
    colSpan: colSpan > 1 ? colSpan : undefined,
  });
}
