import { inspectDrawings } from '@octavo/testkit';
import { expect, it } from 'vitest';
import { make } from '../support/make.ts';

it('a drawing in a line fills its box, whatever it says of its own size', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>';
  const box = { svg, widthPt: 10, heightPt: 5, depthPt: 0, alt: 'a box' };
  const { created } = await make([{ text: ['Before ', { text: '', box }, ' after'] }]);
  const [drawn] = (await inspectDrawings(created.bytes)).filter(({ paint }) => paint === 'fill');
  expect((drawn?.rightPt ?? 0) - (drawn?.leftPt ?? 0)).toBeCloseTo(10, 1);
  expect((drawn?.bottomPt ?? 0) - (drawn?.topPt ?? 0)).toBeCloseTo(5, 1);
});
