import { childElement, descendants, textOf } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';
import type { OoxmlPackage } from '../open-package.ts';
import { slideParts } from '../slide-parts.ts';

/** Tables whose style is not defined in the presentation. */
export const slideTableLook: Lint = (opened) => {
  const styles = definedStyles(opened);
  return slideParts(opened).flatMap((part) =>
    Array.from(descendants(opened.xml(part), 'a:tableStyleId'), textOf)
      .filter((style) => !styles.has(style))
      .map((style) => ({ lint: 'slide-table-look', part, message: `no table style is ${style}` })),
  );
};

function definedStyles(opened: OoxmlPackage): ReadonlySet<string> {
  const part = opened.optionalXml('ppt/tableStyles.xml');
  return new Set(
    part === undefined
      ? []
      : Array.from(descendants(part, 'a:tblStyle'), ({ attributes }) => attributes['styleId'] ?? ''),
  );
}

/** The text of the rows of a table; `isMarked` says whether the first is marked as its head. */
export interface SlideTable {
  readonly rows: readonly string[];
  readonly isMarked: boolean;
}

/** The tables of a slide as text. */
export function slideTables(opened: OoxmlPackage, part: string): readonly SlideTable[] {
  return Array.from(descendants(opened.xml(part), 'a:tbl'), (table) => ({
    rows: Array.from(descendants(table, 'a:tr'), textOf),
    isMarked: childElement(table, 'a:tblPr')?.attributes['firstRow'] === '1',
  }));
}
