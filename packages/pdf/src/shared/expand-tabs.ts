const tabWidth = 4;

/** Text with its tabs as spaces up to the next stop, counted from the line's start. */
export function expandTabs(
  text: string,
  startColumn: number,
): { readonly text: string; readonly end: number } {
  let column = startColumn;
  let expanded = '';
  for (const character of text) {
    const spaces = character === '\t' ? tabWidth - (column % tabWidth) : 0;
    expanded += spaces === 0 ? character : ' '.repeat(spaces);
    column += Math.max(1, spaces);
  }
  return { text: expanded, end: column };
}
