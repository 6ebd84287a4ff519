import { describe, expect, it } from 'vitest';
import { shortenPaths } from '../../src/svg/shorten-paths.ts';

const path = (data: string): string => `<path fill="red" d="${data}"/>`;

describe('shortenPaths', () => {
  it('writes relative coordinates, without what a reader of path data does not need', () => {
    expect(
      shortenPaths(path('M 10 20 L 12.000003 20 L 12 24.5 Q 11 25 10 24.5 Z M 10.5 20.25 L 11 21 Z')),
    ).toBe(path('m10 20l2 0 0 4.5q-1 .5-2 0zm.5 .25l.5 .75z'));
  });

  it('keeps more of the digits of small paths', () => {
    expect(shortenPaths(path('M 0 0 L 0.01234567 0 L 0 0.0123 Z'))).toBe(path('m0 0l.01235 0-.01235 .0123z'));
    expect(shortenPaths(path('M 0 0 L 1234.567 0 L 0 2000.3 Z'))).toBe(path('m0 0l1235 0-1235 2000z'));
  });

  it('does not add up errors of rounding', () => {
    const steps = Array.from({ length: 1_000 }, (_, index) => `L ${(index + 1) * 0.3334} ${index % 2}`);
    const written = shortenPaths(path(`M 0 0 ${steps.join(' ')}`));
    const moves = Array.from(/d="m0 0l([^"]*)"/.exec(written)?.[1]?.matchAll(/-?[\d.]+/g) ?? [], Number);
    const end = moves.filter((_, index) => index % 2 === 0).reduce((sum, move) => sum + move, 0);
    expect(end).toBeCloseTo(333.4, 3);
  });

  it('leaves alone what it does not read: arcs, exponents, lines without room', () => {
    for (const data of ['M 0 0 A 1 1 0 0 1 2 2', 'M 0 0 L 1e-7 3 L 2 2', 'M 5 5 L 5000.123456 5', ''])
      expect(shortenPaths(path(data))).toBe(path(data));
  });
});
