/** A line that begins or ends a region, in the comments of most languages: `// #region name`, `<!-- #region name -->`, `#region Two words`. */
const mark = /^\s*(?:\/\/|\/\*|<!--|--|#|;|%)?\s*#(end)?region\b[ \t]*([\w-]*)/i;
/** Without the sign only a comment that says nothing else: `# region name`, but neither `region = 1` nor `// region of interest`. */
const plainMark = /^\s*(?:\/\/|\/\*|<!--|--|#|;|%)\s*(end)?region\b[ \t]*([\w-]*)[ \t]*(?:\*\/|-->)?\s*$/i;

/** The lines of a region of code, without those that mark it and regions in it, and without the indent that they share; `undefined` where there is none. */
export function codeRegion(text: string, name: string): string | undefined {
  const lines = text.split('\n');
  const marks = lines.map((line) => mark.exec(line) ?? plainMark.exec(line));
  const start = marks.findIndex((found) => found?.[1] === undefined && found?.[2] === name);
  if (start === -1) return undefined;
  let depth = 1;
  let end = start + 1;
  for (; end < lines.length; end += 1) {
    const found = marks[end];
    if (found === null || found === undefined) continue;
    depth += found[1] === undefined ? 1 : -1;
    if (depth === 0) break;
  }
  const inner = lines.slice(start + 1, end).filter((_, index) => marks[start + 1 + index] === null);
  const indents = inner
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const shared = Math.min(...indents);
  return inner
    .map((line) => line.slice(Number.isFinite(shared) ? shared : 0))
    .join('\n')
    .replace(/^\n+|\s+$/g, '');
}
