import type { Position } from '@octavo/core/model';
import { printable } from './printable.ts';

const tabWidth = 2;

/** The source line that a position begins in, and marks under the part that it covers unless that is all of it. At most `columns` wide. */
export function codeFrame(lines: readonly string[], position: Position, columns: number): readonly string[] {
  const line = lines[position.start.line - 1];
  if (line === undefined || line.trim() === '') return [];
  const gutter = String(position.start.line);
  const width = Math.max(20, columns - gutter.length - 5);
  const first = position.start.column - 1;
  const end = position.end.line === position.start.line ? position.end.column - 1 : line.length;
  // A long line is cut so that the place stands within the first third.
  const cut = first > width - 10 ? first - Math.floor(width / 3) : 0;
  const shown = line.slice(cut, cut + width);
  const before = show(line.slice(cut, first));
  const marked = show(line.slice(first, Math.min(end, cut + width)));
  const marks = '^'.repeat(Math.max(1, displayWidth(marked)));
  const isWholeLine = before.trim() === '' && marked.trimEnd() === show(shown).trim();
  if (isWholeLine) return [`${gutter} │ ${show(shown).trimEnd()}`];
  return [
    `${gutter} │ ${show(shown).trimEnd()}`,
    `${' '.repeat(gutter.length)} │ ${' '.repeat(displayWidth(before))}${marks}`,
  ];
}

function show(text: string): string {
  return printable(text.replaceAll('\t', ' '.repeat(tabWidth)));
}

/** Columns that a terminal gives to a text: two to East Asian wide characters (UAX #11), none to combining marks. */
function displayWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (/\p{Mn}|\u200d|\ufe0f/u.test(character)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}
