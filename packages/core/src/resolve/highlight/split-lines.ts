import type { CodeToken, HighlightedCode } from '../resolved-document.ts';

/** Cuts tokens at line feeds, and joins neighbours of one kind. Lines joined by line feeds give the text back. */
export function splitLines(tokens: readonly CodeToken[]): HighlightedCode {
  const lines: CodeToken[][] = [[]];
  for (const { kind, value } of tokens) {
    for (const [index, part] of value.split('\n').entries()) {
      if (index > 0) lines.push([]);
      const line = lines.at(-1) ?? [];
      const last = line.at(-1);
      if (part === '') continue;
      if (last?.kind === kind) line[line.length - 1] = { kind, value: last.value + part };
      else line.push({ kind, value: part });
    }
  }
  return lines;
}
