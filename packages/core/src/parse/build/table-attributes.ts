import type { Table, TableColumn } from '../../model/nodes/table.ts';
import { plainText } from '../../model/plain-text.ts';
import type { BuildContext } from './build-context.ts';

type ColumnAlignment = 'left' | 'center' | 'right' | 'decimal';

const alignments: ReadonlySet<string> = new Set(['left', 'center', 'right', 'decimal']);

/**
 * What a caption line says of the columns: `widths="1,2,1"`, parts of the text's width, and `align="left,decimal"`, one for each
 * column or one for all. `decimal` for all leaves columns of words as they are.
 */
export function applyTableAttributes(table: Table, context: BuildContext): Table {
  const { widths, align } = table.attributes?.values ?? {};
  if (widths === undefined && align === undefined) return table;
  const weights = widths === undefined ? undefined : readWeights(widths, table, context);
  const aligned = align === undefined ? undefined : readAlignments(align, table, context);
  const columns = table.columns.map((column, index): TableColumn => {
    const weight = weights?.[index];
    return {
      ...column,
      ...alignmentOf(aligned?.[index]),
      ...(weight === undefined ? {} : { weight }),
    };
  });
  return { ...table, columns };
}

function alignmentOf(align: ColumnAlignment | undefined): TableColumn {
  if (align === undefined) return {};
  return align === 'decimal' ? { align: 'right', decimal: true } : { align };
}

function readWeights(value: string, table: Table, context: BuildContext): readonly number[] | undefined {
  const weights = listOf(value).map((part) => Number(part.replace(/%$/, '')));
  if (weights.length === table.columns.length && weights.every((weight) => weight > 0 && weight < 1e6))
    return weights;
  report({ key: 'widths', value, expected: 'a number above 0' }, table, context);
  return undefined;
}

function readAlignments(
  value: string,
  table: Table,
  context: BuildContext,
): readonly (ColumnAlignment | undefined)[] | undefined {
  const parts = listOf(value);
  const [first] = parts;
  if (parts.every(isAlignment)) {
    if (parts.length === table.columns.length) return parts;
    if (parts.length === 1 && first !== undefined && isAlignment(first)) {
      return table.columns.map((_, column) =>
        first === 'decimal' && !holdsNumbers(table, column) ? undefined : first,
      );
    }
  }
  report({ key: 'align', value, expected: 'left, center, right or decimal' }, table, context);
  return undefined;
}

function isAlignment(value: string): value is ColumnAlignment {
  return alignments.has(value);
}

function listOf(value: string): readonly string[] {
  return value.split(/[\s,;]+/).filter((part) => part !== '');
}

interface Fault {
  readonly key: string;
  readonly value: string;
  readonly expected: string;
}

function report(fault: Fault, table: Table, context: BuildContext): void {
  context.report('table-attribute-invalid', { ...fault, columns: table.columns.length }, table.position);
}

const number = /^[^\p{L}\d]*\d[\d.,'’\s]*[^\p{L}\d]*(?:\p{L}{1,3})?[^\p{L}\d]*$/u;

/** Whether more cells of a column hold a number, with a sign or unit perhaps, than anything else. */
function holdsNumbers({ body }: Table, column: number): boolean {
  let numbers = 0;
  let others = 0;
  for (const { cells } of body) {
    const text = (cells[column]?.children ?? [])
      .map((block) => (block.type === 'paragraph' ? plainText(block.children) : 'words'))
      .join(' ')
      .trim();
    if (text === '' || /^[\p{Pd}\u2212]$/u.test(text)) continue;
    if (number.test(text)) numbers += 1;
    else others += 1;
  }
  return numbers > others;
}
