import type { Position } from '../../model/nodes/base.ts';

/** Where `raw` stands first within a place of the source; the whole place where it is not written so. */
export function placeWithin(place: Position, raw: string, source: string): Position {
  const written = source.slice(place.start.offset, place.end.offset);
  const index = written.indexOf(raw);
  if (index < 0) return place;
  const lines = written.slice(0, index).split('\n');
  const last = lines.at(-1) ?? '';
  const start = {
    line: place.start.line + lines.length - 1,
    column: (lines.length === 1 ? place.start.column : 1) + last.length,
    offset: place.start.offset + index,
  };
  return { start, end: { ...start, column: start.column + raw.length, offset: start.offset + raw.length } };
}
