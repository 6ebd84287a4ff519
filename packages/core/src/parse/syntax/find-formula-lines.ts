/** A formula of more lines than this is more likely a stray fence; the cap also keeps a text of fences linear. */
const longestFormulaLines = 200;

const opening = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*\$\$(?!\$)/;
const codeFence = /^[ \t>]*(`{3,}(?=[^`]*$)|~{3,})/;
const closing = /\$\$[ \t]*(?:\{[^{}]*\}|\([^()\s]*\))?[ \t]*$/;

/**
 * The numbers (1-based) of the lines that open a displayed formula which is closed further on. A block that has begun cannot be taken
 * back, so a stray `$$` must be known beforehand.
 */
export function findFormulaLines(source: string): ReadonlySet<number> {
  const lines = source.split(/\r\n|\r|\n/);
  const found = new Set<number>();
  let code = '';
  for (let index = 0; index < lines.length; index += 1) {
    const fence = codeFence.exec(lines[index] ?? '')?.[1];
    if (fence !== undefined && (code === '' || fence.startsWith(code))) code = code === '' ? fence : '';
    if (code !== '') continue;
    const open = opening.exec(lines[index] ?? '');
    if (open === null) continue;
    const close = findClosing(lines, index, open[0].length);
    if (close === undefined) continue;
    found.add(index + 1);
    index = close;
  }
  return found;
}

function findClosing(lines: readonly string[], start: number, from: number): number | undefined {
  if (closing.test((lines[start] ?? '').slice(from))) return start;
  const end = Math.min(lines.length, start + longestFormulaLines);
  for (let index = start + 1; index < end; index += 1) if (closing.test(lines[index] ?? '')) return index;
  return undefined;
}
