import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { shareShapes } from '../../scripts/share-shapes.mjs';

test('objects that a script makes of a spread and further properties have the same properties in the same order', () => {
  const script =
    'JSON.stringify([{ a: 1, b: 2 }].map((node) => ({ ...node, b: 3, c: { ...node, ...{ d: 4 } } })))';
  const shared = shareShapes(script);
  expect(shared).toBe(
    'JSON.stringify([{ a: 1, b: 2 }].map((node) => ({ ...null,...node, b: 3, c: { ...null,...node, ...{ d: 4 } } })))',
  );
  expect(runInNewContext(shared)).toBe(runInNewContext(script));
});

test.each([
  ['a copy', 'x = { ...node }'],
  ['what comes before the spread', 'x = { a: 1, ...node }'],
  ['a pattern', '({ ...rest } = node)'],
  ['a list', 'x = [...nodes, 1]'],
  ['a string', "x = '{...node, id}'"],
  ['a regular expression', 'x = /{...node,}/'],
])('%s stays as it is', (_, script) => {
  expect(shareShapes(script)).toBe(script);
});
