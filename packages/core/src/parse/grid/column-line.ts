/** A line by the columns of a monospaced font, as an editor shows it: a wide character fills two. */
export interface ColumnLine {
  /** What stands in each column; nothing in the second of a wide character. */
  readonly columns: ArrayLike<string>;
  /** Where each column begins in the text, in UTF-16 units, the end of the text at last; columns and units are the same when absent. */
  readonly starts?: readonly number[];
}

const simple = /^[ -~\u00a0-\u02ff]*$/;
const combining = /^[\p{Mn}\p{Me}\p{Cf}]/u;
/** East Asian wide and full-width characters, and emoji (Unicode TR 11, by blocks). */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;

const tabStop = 4;

/** The columns of a line; `wideColumns` says how many a wide character fills, for editors differ. */
export function columnLine(text: string, wideColumns: 1 | 2): ColumnLine {
  if (simple.test(text)) return { columns: text };
  const columns: string[] = [];
  const starts: number[] = [];
  let index = 0;
  for (const character of text) {
    const width = widthOf(character, columns.length, wideColumns);
    for (let column = 0; column < width; column += 1) {
      columns.push(column === 0 ? character : '');
      starts.push(column === 0 ? index : index + character.length);
    }
    index += character.length;
  }
  return { columns, starts: [...starts, text.length] };
}

function widthOf(character: string, column: number, wideColumns: 1 | 2): number {
  if (character === '\t') return tabStop - (column % tabStop);
  if (combining.test(character)) return column === 0 ? 1 : 0;
  return wide.test(character) ? wideColumns : 1;
}
