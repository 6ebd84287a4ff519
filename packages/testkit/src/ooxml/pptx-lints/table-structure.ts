import type { XmlElement } from '../../xml/xml-element.ts';
import { childElement, childElements, descendants } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';
import { slideParts } from '../slide-parts.ts';

/** Tables without rows, with rows that do not fill their grid, or without a style. */
export const slideTableStructure: Lint = (opened) =>
  slideParts(opened).flatMap((part) =>
    Array.from(descendants(opened.xml(part), 'a:tbl'))
      .flatMap(faultsOf)
      .map((message) => ({ lint: 'slide-table-structure', part, message })),
  );

function faultsOf(table: XmlElement): readonly string[] {
  const columns = childElements(childElement(table, 'a:tblGrid') ?? table, 'a:gridCol').length;
  const rows = childElements(table, 'a:tr');
  const properties = childElement(table, 'a:tblPr');
  return [
    ...(rows.length === 0 || columns === 0 ? ['a table has no rows or columns'] : []),
    ...rows
      .filter((row) => childElements(row, 'a:tc').length !== columns)
      .map((row) => `a row has ${childElements(row, 'a:tc').length} cells in a grid of ${columns}`),
    ...(properties && childElement(properties, 'a:tableStyleId') ? [] : ['a table has no style']),
  ];
}
