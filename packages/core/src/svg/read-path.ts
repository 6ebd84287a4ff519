import { svgLimits } from './svg-limits.ts';

/** How many numbers each command of path data takes (SVG 1.1 §8.3), in lower case. */
const argumentCounts: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
};

/** The part of path data that is valid, and what is known of it. */
export interface PathFacts {
  readonly data: string;
  readonly vertices: number;
  /** Length of the control polygon: never less than the path's own, but for arcs, which are taken as half circles. */
  readonly length: number;
}

/** Reads path data up to its first error, as SVG 1.1 §F.2 has it; coordinates that no drawing has count as errors. */
export function readPath(written: string): PathFacts {
  const commandAt = /[\s,]*([a-z])/iy;
  let [end, vertices, length] = [0, 0, 0];
  let command = '';
  let pen = { x: 0, y: 0 };
  let start = pen;
  for (let index = 0; index < written.length; ) {
    commandAt.lastIndex = index;
    const letter = commandAt.exec(written)?.[1];
    if (letter !== undefined) command = letter;
    else if (command === '' || command.toLowerCase() === 'z') break;
    if (vertices === 0 && command.toLowerCase() !== 'm') break;
    const count = argumentCounts[command.toLowerCase()];
    const from = letter === undefined ? index : commandAt.lastIndex;
    const step = count === undefined ? undefined : readArguments(written, from, command, count);
    if (step === undefined) break;
    const next = move(command, step.numbers, pen, start);
    length += next.length;
    pen = next.pen;
    if (command.toLowerCase() === 'm') start = pen;
    // Further pairs after a moveto are linetos.
    if (command === 'm') command = 'l';
    if (command === 'M') command = 'L';
    vertices += 1;
    index = step.end;
    end = index;
  }
  return { data: written.slice(0, end).trim(), vertices, length };
}

interface Arguments {
  readonly numbers: readonly number[];
  readonly end: number;
}

function readArguments(written: string, from: number, command: string, count: number): Arguments | undefined {
  const numberAt = /[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/iy;
  const flagAt = /[\s,]*([01])/y;
  const numbers: number[] = [];
  let end = from;
  while (numbers.length < count) {
    // The flags of an arc may stand together: `a1 1 0 01 5 5`.
    const isFlag = command.toLowerCase() === 'a' && (numbers.length === 3 || numbers.length === 4);
    const pattern = isFlag ? flagAt : numberAt;
    pattern.lastIndex = end;
    const value = Number(pattern.exec(written)?.[1] ?? Number.NaN);
    if (!(Math.abs(value) <= svgLimits.coordinate)) return undefined;
    numbers.push(value);
    end = pattern.lastIndex;
  }
  return { numbers, end };
}

interface Pen {
  readonly x: number;
  readonly y: number;
}

function move(
  command: string,
  numbers: readonly number[],
  pen: Pen,
  start: Pen,
): { readonly pen: Pen; readonly length: number } {
  const kind = command.toLowerCase();
  const origin = command === kind ? pen : { x: 0, y: 0 };
  const at = (index: number): number => numbers[index] ?? 0;
  if (kind === 'z') return { pen: start, length: distance(pen, start) };
  if (kind === 'h') return line(pen, { x: origin.x + at(0), y: pen.y });
  if (kind === 'v') return line(pen, { x: pen.x, y: origin.y + at(0) });
  if (kind === 'm') return { pen: { x: origin.x + at(0), y: origin.y + at(1) }, length: 0 };
  if (kind === 'a') {
    const end = { x: origin.x + at(5), y: origin.y + at(6) };
    // Radii too small for the chord are scaled up to it (§F.6.6); a large arc is at most a full turn.
    const radius = Math.max(Math.abs(at(0)), Math.abs(at(1)), distance(pen, end) / 2);
    return { pen: end, length: 2 * Math.PI * radius };
  }
  let [length, last] = [0, pen];
  for (let index = 0; index < numbers.length; index += 2) {
    const next = { x: origin.x + at(index), y: origin.y + at(index + 1) };
    length += distance(last, next);
    last = next;
  }
  return { pen: last, length: kind === 't' || kind === 's' ? length * 3 : length };
}

function line(from: Pen, to: Pen): { readonly pen: Pen; readonly length: number } {
  return { pen: to, length: distance(from, to) };
}

function distance(from: Pen, to: Pen): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}
