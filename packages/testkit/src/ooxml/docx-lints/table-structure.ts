import type { XmlElement } from '../../xml/xml-element.ts';
import { childElement, childElements } from '../../xml/xml-element.ts';
import { storyElements } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';

/** Word's limit on the columns of a table. */
const maximumColumns = 63;

/** Tables without rows, rows without cells, cells that do not end in a paragraph, more than 63 columns, uneven rows. */
export const tableStructure: Lint = (opened) =>
  Array.from(storyElements(opened, 'w:tbl'))
    .flatMap(({ part, element }) => faultsOf(element).map((message) => ({ part, message })))
    .map((finding) => ({ lint: 'table-structure', ...finding }));

function faultsOf(table: XmlElement): readonly string[] {
  const grid = childElements(childElement(table, 'w:tblGrid') ?? table, 'w:gridCol').length;
  const rows = childElements(table, 'w:tr');
  const cells = rows.flatMap((row) => childElements(row, 'w:tc'));
  const widths = rows.map((row) => sum(childElements(row, 'w:tc').map(gridSpan)));
  return [
    ...(rows.length === 0 ? ['a table has no rows'] : []),
    ...rows.filter((row) => childElements(row, 'w:tc').length === 0).map(() => 'a row has no cells'),
    ...cells
      .filter((cell) => childElements(cell).at(-1)?.name !== 'w:p')
      .map(() => 'a cell does not end in a paragraph'),
    ...(Math.max(grid, ...widths) > maximumColumns
      ? [`a table has more than ${maximumColumns} columns`]
      : []),
    ...widths
      .filter((width) => width !== grid && width > 0)
      .map((width) => `a row spans ${width} columns of a grid of ${grid}`),
  ];
}

function gridSpan(cell: XmlElement): number {
  const properties = childElement(cell, 'w:tcPr');
  const span = properties === undefined ? undefined : childElement(properties, 'w:gridSpan');
  return Number(span?.attributes['w:val'] ?? 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
