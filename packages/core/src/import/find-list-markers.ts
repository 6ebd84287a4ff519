import type { SourceLine } from './split-lines.ts';

/** What a line of a list begins with. */
export interface ListMarker {
  /** The sign of a bullet, or what follows a number (`.` or `)`): the lines of one list share it. */
  readonly sign: string;
  readonly number?: number;
  /** Characters up to the item's text. */
  readonly length: number;
}

/** Signs that are nothing but bullets, `o` before a tab as Word pastes it among them. */
const bullet = /^(?:([•‣◦▪▸●○■□∙⁃·])\s*|(o)\t+)(?=\S)/u;
/** Signs that are bullets only in company; an em dash opens speech in Spanish and Portuguese and is not one. */
const doubtful = /^([-*+–])\s+(?=\S)/;
const numbered = /^(\d{1,3})([.)])\s+(?=\S)/;

/** The markers of all lines that are items of lists, by the line's index. */
export function findListMarkers(lines: readonly SourceLine[]): ReadonlyMap<number, ListMarker> {
  const candidates = lines.flatMap((line, index) => {
    const marker = markerOf(line.content.text);
    return marker === undefined ? [] : [{ index, marker }];
  });
  const accepted = candidates.filter(({ index, marker }, at) => {
    if (marker.number === undefined && bullet.test(lines[index]?.content.text ?? '')) return true;
    const before = candidates[at - 1];
    const after = candidates[at + 1];
    return (
      (before !== undefined && areNeighbours(before, { index, marker }, lines)) ||
      (after !== undefined && areNeighbours({ index, marker }, after, lines))
    );
  });
  return new Map(accepted.map(({ index, marker }) => [index, marker]));
}

interface Candidate {
  readonly index: number;
  readonly marker: ListMarker;
}

function markerOf(text: string): ListMarker | undefined {
  const sign = bullet.exec(text) ?? doubtful.exec(text);
  if (sign !== null) return { sign: sign[1] ?? sign[2] ?? '', length: sign[0].length };
  const number = numbered.exec(text);
  if (number === null) return undefined;
  return { sign: number[2] ?? '', number: Number(number[1]), length: number[0].length };
}

/** Two items of one list: alike, numbers in a row, and nothing between them that belongs to neither. */
function areNeighbours(first: Candidate, second: Candidate, lines: readonly SourceLine[]): boolean {
  if (first.marker.sign !== second.marker.sign) return false;
  if (first.marker.number !== undefined && first.marker.number + 1 !== second.marker.number) return false;
  const indent = lines[first.index]?.indent ?? 0;
  for (let index = first.index + 1; index < second.index; index += 1) {
    const line = lines[index];
    const isParted = lines[index - 1]?.content.text === '';
    if (line === undefined || (line.content.text !== '' && isParted && line.indent <= indent)) return false;
  }
  return true;
}
