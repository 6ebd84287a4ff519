/** A transformation as PDF and SVG write it: `x' = a x + c y + e`, `y' = b x + d y + f` (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** As SVG's `transform` takes it. */
export function showMatrix(matrix: Matrix): string {
  return `matrix(${matrix.map(showNumber).join(' ')})`;
}

export function showNumber(number: number): string {
  return String(Math.round(number * 10_000) / 10_000);
}
