import { expect, test } from 'vitest';
import { isPastDeadline } from '../../src/host/node/is-past-deadline.ts';

const tenSeconds = 10_000;

test('processor time decides, however long it took by the clock', () => {
  expect(isPastDeadline({ cpuSeconds: 9.9 }, 300_000, tenSeconds)).toBe(false);
  expect(isPastDeadline({ cpuSeconds: 10.1 }, 10_200, tenSeconds)).toBe(true);
});

test('what only waits comes to an end', () => {
  expect(isPastDeadline({ cpuSeconds: 0.1 }, 600_001, tenSeconds)).toBe(true);
});

test('where no processor time is known, the clock counts, generously', () => {
  expect(isPastDeadline(undefined, 60_000, tenSeconds)).toBe(false);
  expect(isPastDeadline(undefined, 60_001, tenSeconds)).toBe(true);
});
