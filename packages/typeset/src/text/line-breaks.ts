/// <reference path="./linebreak.d.ts" />
import LineBreaker from 'linebreak';

/** A place where a line may, or must, end; an index into the text. */
export interface LineBreak {
  readonly index: number;
  readonly required: boolean;
}

/** The opportunities to break lines in text (UAX #14), the end of the text included. */
export function lineBreaks(text: string): readonly LineBreak[] {
  const breaker = new LineBreaker(text);
  const breaks: LineBreak[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    breaks.push({ index: next.position, required: isLineEnd(text.charCodeAt(next.position - 1)) });
  }
  const last = breaks.at(-1);
  if (last === undefined || last.index < text.length) breaks.push({ index: text.length, required: false });
  return breaks;
}

function isLineEnd(unit: number): boolean {
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}
