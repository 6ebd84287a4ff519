import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeShard } from '../../src/shard/take-shard.ts';
import type { Source } from '../../src/sources/source.ts';
import { makeFolder } from '../support/make-folder.ts';

/** Sources of so many kilobytes. */
function sourcesOf(kilobytes: readonly number[]): readonly Source[] {
  const folder = makeFolder({});
  return kilobytes.map((size, index) => {
    const path = join(folder, `${index}.md`);
    writeFileSync(path, 'x'.repeat(size * 1024));
    return { path, file: `${index}.md`, folder, stem: `${index}`, format: 'markdown' };
  });
}

const parts = (sources: readonly Source[], count: number) =>
  Array.from({ length: count }, (_, index) => takeShard(sources, { index: index + 1, count }));

test('the shards hold each source once, in the order of the build', () => {
  const sources = sourcesOf([3, 100, 1, 7, 7, 50, 20, 0]);
  const shards = parts(sources, 3).map(({ sources: own }) => own.map(({ stem }) => Number(stem)));
  expect(shards.flat().toSorted((left, right) => left - right)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  for (const shard of shards) expect(shard).toEqual(shard.toSorted((left, right) => left - right));
});

test('the shards cost about the same, though long documents stand together', () => {
  const sources = sourcesOf([90, 80, 70, 60, 5, 5, 5, 5, 5, 5, 5, 5]);
  const costs = parts(sources, 4).map(({ sources: own }) =>
    own.reduce((sum, { stem }) => sum + (Number(stem) < 4 ? 90 - 10 * Number(stem) : 5), 0),
  );
  expect(Math.max(...costs)).toBeLessThanOrEqual(90);
  expect(Math.min(...costs)).toBeGreaterThanOrEqual(75);
});

test('there may be more shards than sources', () => {
  expect(parts(sourcesOf([1, 2]), 3).map(({ sources }) => sources.length)).toEqual([1, 1, 0]);
});
