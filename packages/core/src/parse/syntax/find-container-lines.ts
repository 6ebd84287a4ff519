/** Which fences belong together, by line number (1-based). */
export interface ContainerLines {
  /** The closing line of each opening line. */
  readonly closings: ReadonlyMap<number, number>;
  /** Opening fences that nothing closes, with what stands after their colons; they are text. */
  readonly unclosed: readonly { readonly line: number; readonly info: string }[];
}

const marks = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*/;
const opening = /^:{3,}[ \t]*(?=[\p{L}{])(.*)$/u;
const closing = /^:{3,}[ \t]*$/;
const codeFence = /^(?:`{3,}(?=[^`]*$)|~{3,})/;

/**
 * Pairs the fences of divisions: as in Pandoc, a fence with a name opens, a bare one closes the innermost that is open, however many
 * colons each has; fences in fenced code do not count. A block that has begun cannot be taken back, so this is known beforehand.
 */
export function findContainerLines(source: string): ContainerLines {
  const closings = new Map<number, number>();
  const open: { line: number; info: string }[] = [];
  let code = '';
  for (const [index, text] of source.split(/\r\n|\r|\n/).entries()) {
    const line = text.replace(marks, '');
    const fence = codeFence.exec(line)?.[0];
    if (fence !== undefined) {
      if (code === '') code = fence;
      else if (fence.startsWith(code)) code = '';
      continue;
    }
    if (code !== '') continue;
    const info = opening.exec(line)?.[1];
    if (info !== undefined) open.push({ line: index + 1, info });
    else if (closing.test(line)) {
      const opened = open.pop();
      if (opened !== undefined) closings.set(opened.line, index + 1);
    }
  }
  return { closings, unclosed: open };
}
