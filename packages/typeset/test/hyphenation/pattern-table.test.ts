import { describe, expect, it } from 'vitest';
import type { HyphenationPatterns } from '../../src/hyphenation/hyphenation-patterns.ts';
import { patternLevels } from '../../src/hyphenation/pattern-levels.ts';
import { openPatterns, packPatterns, placeAfter } from '../../src/hyphenation/pattern-table.ts';

/** The patterns `1b`, `a2b`, `ß3` and `ßa`, with levels 0 for the last. */
const patterns: HyphenationPatterns = [
  [[1], [0, 2], [0, 3], [0]],
  { b: 0, ß: [{ a: 3 }, 2], a: { b: 1 } },
  { größe: [3], 'é-a': [] },
];

describe('packPatterns', () => {
  it('holds places, levels and words so that they can be read from any byte on', () => {
    const packed = packPatterns(patterns);
    const moved = new Uint8Array(packed.length + 3);
    moved.set(packed, 3);
    const table = openPatterns(moved.subarray(3));
    expect(openPatterns(Buffer.from(moved.buffer, 3))).toEqual(table);
    expect(table.exceptions).toEqual(patterns[2]);
    expect(String.fromCharCode(...table.letters)).toBe('abßba');
    const afterSharp = placeAfter(table, 0, 'ß'.charCodeAt(0));
    expect(table.levelsAt[afterSharp]).toBe(3);
    expect(placeAfter(table, afterSharp, 'a'.charCodeAt(0))).toBeGreaterThan(0);
    expect(placeAfter(table, afterSharp, 'b'.charCodeAt(0))).toBe(-1);
    expect(placeAfter(table, 0, 'c'.charCodeAt(0))).toBe(-1);
  });

  it('sets the highest levels of all patterns in a word', () => {
    const table = openPatterns(packPatterns(patterns));
    expect([...patternLevels('abßab', table)]).toEqual([0, 2, 0, 3, 2, 0, 0]);
  });
});
