/**
 * How wide a family's letters are, in thousandths of the size. Stretches of code points are parted by semicolons, each begins with its first
 * code point and a colon; `-` is a letter that the family lacks. Made by `npm run width-tables`.
 */
export interface WidthTable {
  readonly regular: string;
  readonly bold: string;
}

/** The advances of one style of a table by code point, in ems. */
export function readWidths(stretches: string): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const stretch of stretches.split(';')) {
    const [first = '', list = ''] = stretch.split(':');
    list.split(' ').forEach((thousandths, index) => {
      if (thousandths !== '-') widths.set(Number(first) + index, Number(thousandths) / 1000);
    });
  }
  return widths;
}
