import type { Case } from '@octavo/testkit';
import { compareGolden } from '@octavo/testkit';
import { expect } from 'vitest';
import type { goldenNames } from './case-folder.ts';

/** Compares what a case became with its golden. `OCTAVO_UPDATE_GOLDENS=1` writes it: read the difference before you commit. */
export function expectGolden(test: Case, name: (typeof goldenNames)[number], actual: string): void {
  const { expected } = compareGolden(new URL(name, test.folder), actual);
  if (expected === undefined)
    expect.fail(`${test.name}/${name} is missing; run with OCTAVO_UPDATE_GOLDENS=1 and read it`);
  expect(actual).toBe(expected);
}
