import { describe, expect, it } from 'vitest';
import type { EngineContent } from '../../src/engine/index.ts';
import { make, page } from '../support/make.ts';

/** How far the text of a list's only item is indented. */
async function indentOf(list: EngineContent): Promise<number> {
  const { pages } = await make([list]);
  const items = pages[0]?.items ?? [];
  return (items.find(({ text }) => text === 'word')?.xPt ?? 0) - page.marginPt;
}

describe('the indent of a list', () => {
  it('goes with the size of its text', async () => {
    expect(await indentOf({ ul: [{ text: 'word' }] })).toBeCloseTo(15.5, 2);
    expect(await indentOf({ ul: [{ text: 'word' }], fontSize: 20 })).toBeCloseTo(31, 2);
  });

  it('is what the definition says', async () => {
    expect(await indentOf({ ul: [{ text: 'word' }], indentPt: 40 })).toBeCloseTo(40, 2);
    expect(await indentOf({ ol: [{ text: 'word' }], indentPt: 40 })).toBeCloseTo(40, 2);
  });

  it('is never narrower than the markers need', async () => {
    const list = { ol: [{ text: 'word' }], start: 10_000, indentPt: 5 };
    expect(await indentOf(list)).toBeGreaterThan(25);
  });
});
