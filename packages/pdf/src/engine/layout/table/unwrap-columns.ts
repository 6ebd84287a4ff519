import { sum } from './share-width.ts';

/** What is known of columns that share a table's width; all in points. */
export interface SharedColumns {
  /** What each would take without any line broken. */
  readonly wanted: readonly number[];
  /** What each has at least when it is so wide: its longest word, and what stands on one line in it. */
  readonly floor: (column: number, widthPt: number) => number;
  /** About the lines that the table takes at such widths. */
  readonly lines: (widths: readonly number[]) => number;
}

/** Tables of more columns have no room to give; it would cost much to look for it. */
const mostColumns = 8;

/** Columns that lack more than this part of their wish for one line hold running text. */
const mostLack = 0.45;

/** The first column says what a row is of: for it to be whole the table may be so many lines higher. */
const linesForKeys = 1;

/**
 * Gives short columns that are broken into lines the room to stand on one, where others have it to spare: as long as the table gets no
 * higher by it, or hardly higher for the first column. That comes before the others, then those that lack least; the room is taken from
 * one other column, from two, or from all by what they can spare.
 */
export function unwrapColumns(
  given: readonly number[],
  { wanted, floor, lines }: SharedColumns,
): readonly number[] {
  if (given.length > mostColumns) return given;
  const lacks = given
    .map((width, column) => ({ column, lackPt: (wanted[column] ?? 0) - width }))
    .filter(({ column, lackPt }) => lackPt > 0.01 && lackPt <= (wanted[column] ?? 0) * mostLack)
    .sort((one, other) => Number(other.column === 0) - Number(one.column === 0) || one.lackPt - other.lackPt);
  if (lacks.length === 0) return given;
  let widths = given;
  let least = lines(given);
  for (const { column, lackPt } of lacks) {
    let allowed = least + (column === 0 ? linesForKeys : 0);
    let found: readonly number[] | undefined;
    for (const each of takings(widths, { column, lackPt, wanted, floor })) {
      const count = lines(each);
      if (count > allowed || (found !== undefined && count === allowed)) continue;
      found = each;
      allowed = count;
    }
    if (found === undefined) continue;
    widths = found;
    least = allowed;
  }
  return widths;
}

interface Lack extends Pick<SharedColumns, 'wanted' | 'floor'> {
  readonly column: number;
  readonly lackPt: number;
}

/**
 * Ways to give a column what it lacks, at the cost of columns that are broken already: of one, the one with most to spare first; of two, of
 * which one gives all it can; of all.
 */
function takings(
  widths: readonly number[],
  { column, lackPt, wanted, floor }: Lack,
): readonly (readonly number[])[] {
  const spare = widths.map((width, other) =>
    other === column || width >= (wanted[other] ?? 0) - 0.01 ? 0 : Math.max(0, width - floor(other, width)),
  );
  const give = (shareOf: (other: number) => number): readonly number[] =>
    widths.map((width, other) => (other === column ? width + lackPt : width - shareOf(other)));
  const givers = spare
    .flatMap((sparePt, other) => (sparePt > 0 ? [{ other, sparePt }] : []))
    .sort((one, other) => other.sparePt - one.sparePt);
  const single = givers.filter(({ sparePt }) => sparePt >= lackPt);
  const pairs = givers.flatMap((most) =>
    givers
      .filter(
        ({ other, sparePt }) =>
          other !== most.other && most.sparePt < lackPt && most.sparePt + sparePt >= lackPt,
      )
      .map((rest) => ({ most, rest })),
  );
  const sparePt = sum(spare);
  return [
    ...single.map((giver) => give((other) => (other === giver.other ? lackPt : 0))),
    ...pairs.map(({ most, rest }) =>
      give((other) =>
        other === most.other ? most.sparePt : other === rest.other ? lackPt - most.sparePt : 0,
      ),
    ),
    ...(sparePt >= lackPt ? [give((other) => ((spare[other] ?? 0) / sparePt) * lackPt)] : []),
  ];
}
