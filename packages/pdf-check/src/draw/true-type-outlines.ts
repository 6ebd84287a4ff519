import { showNumber } from './matrix.ts';

/** The outlines of a TrueType font (OpenType specification, `glyf` and `loca`). */
export interface Outlines {
  readonly unitsPerEm: number;
  /** The outline of a glyph as data of an SVG path, `y` upwards; empty where it has none. */
  pathOf(glyph: number): string;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly isOnCurve: boolean;
}

type Contours = readonly (readonly Point[])[];

const deepestComposite = 6;

/** Reads the tables of a font; undefined where its outlines are of another kind, or it is broken. */
export function readOutlines(bytes: Uint8Array): Outlines | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const tables = new Map<string, number>();
    for (let index = 0; index < view.getUint16(4); index += 1) {
      const at = 12 + index * 16;
      tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), view.getUint32(at + 8));
    }
    const [head, loca, glyf] = [tables.get('head'), tables.get('loca'), tables.get('glyf')];
    if (head === undefined || loca === undefined || glyf === undefined) return undefined;
    const isLong = view.getInt16(head + 50) === 1;
    const offsetOf = (glyph: number): number =>
      glyf + (isLong ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2);
    const contoursOf = (glyph: number, depth: number): Contours => {
      const [start, end] = [offsetOf(glyph), offsetOf(glyph + 1)];
      if (end <= start || depth > deepestComposite) return [];
      const count = view.getInt16(start);
      return count >= 0
        ? readSimple(view, start + 10, count)
        : readComposite(view, start + 10, (part) => contoursOf(part, depth + 1));
    };
    return {
      unitsPerEm: view.getUint16(head + 18),
      pathOf: (glyph) => {
        try {
          return contoursOf(glyph, 0).map(pathOfContour).join('');
        } catch (error) {
          if (error instanceof RangeError) return '';
          throw error;
        }
      },
    };
  } catch (error) {
    // What lies outside the bytes: a font that is cut off.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readSimple(view: DataView, start: number, count: number): Contours {
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(start + index * 2));
  let at = start + count * 2;
  at += 2 + view.getUint16(at);
  const total = (ends.at(-1) ?? -1) + 1;
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = view.getUint8(at++);
    const times = (flag & 8) === 0 ? 1 : 1 + view.getUint8(at++);
    for (let time = 0; time < times; time += 1) flags.push(flag);
  }
  const coordinates = (short: number, same: number): readonly number[] => {
    let value = 0;
    return flags.slice(0, total).map((flag) => {
      if ((flag & short) !== 0) value += (flag & same) === 0 ? -view.getUint8(at++) : view.getUint8(at++);
      else if ((flag & same) === 0) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(2, 16);
  const ys = coordinates(4, 32);
  const points = xs.map((x, index) => ({ x, y: ys[index] ?? 0, isOnCurve: ((flags[index] ?? 0) & 1) !== 0 }));
  return ends.map((end, index) => points.slice((ends[index - 1] ?? -1) + 1, end + 1));
}

function readComposite(view: DataView, start: number, contoursOf: (glyph: number) => Contours): Contours {
  const found: (readonly Point[])[] = [];
  let at = start;
  for (let flags = 32; (flags & 32) !== 0; ) {
    flags = view.getUint16(at);
    const glyph = view.getUint16(at + 2);
    at += 4;
    const isWords = (flags & 1) !== 0;
    const [dx, dy] = isWords
      ? [view.getInt16(at), view.getInt16(at + 2)]
      : [view.getInt8(at), view.getInt8(at + 1)];
    at += isWords ? 4 : 2;
    const scale = (): number => {
      at += 2;
      return view.getInt16(at - 2) / 16_384;
    };
    let [a, b, c, d] = [1, 0, 0, 1];
    if ((flags & 8) !== 0) a = d = scale();
    else if ((flags & 64) !== 0) [a, d] = [scale(), scale()];
    else if ((flags & 128) !== 0) [a, b, c, d] = [scale(), scale(), scale(), scale()];
    for (const contour of contoursOf(glyph)) {
      found.push(
        contour.map(({ x, y, isOnCurve }) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, isOnCurve })),
      );
    }
  }
  return found;
}

/** Quadratic curves; between two control points lies a point of the curve. */
function pathOfContour(points: readonly Point[]): string {
  const first = points.findIndex(({ isOnCurve }) => isOnCurve);
  const [one, two] = points;
  if (one === undefined || two === undefined) return '';
  const start = points[first] ?? between(one, points.at(-1) ?? one);
  const order = first === -1 ? points : [...points.slice(first + 1), ...points.slice(0, first)];
  let path = `M${show(start)}`;
  let control: Point | undefined;
  for (const point of [...order, start]) {
    if (point.isOnCurve || point === start) {
      path += control === undefined ? `L${show(point)}` : `Q${show(control)} ${show(point)}`;
      control = undefined;
    } else {
      if (control !== undefined) path += `Q${show(control)} ${show(between(control, point))}`;
      control = point;
    }
  }
  return `${path}Z`;
}

function between(left: Point, right: Point): Point {
  return { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2, isOnCurve: true };
}

function show({ x, y }: Point): string {
  return `${showNumber(x)} ${showNumber(y)}`;
}
