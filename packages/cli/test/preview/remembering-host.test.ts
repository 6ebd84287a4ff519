import type { DrawnSvg, Host } from '@octavo/core';
import { createMemoryHost } from '@octavo/core';
import { expect, test } from 'vitest';
import { createHostMemory } from '../../src/preview/remembering-host.ts';

/** A host that counts how often something is drawn, and fails where the drawing says so. */
function countingHost(drawn: string[]): Host {
  return {
    ...createMemoryHost(),
    async rasterizeSvg(svg, widthPx): Promise<DrawnSvg> {
      drawn.push(`${svg} ${widthPx}`);
      if (svg === 'slow') return { ok: false, failure: 'too-large', reason: 'drawing it takes too long' };
      const bytes = new TextEncoder().encode(svg);
      return { ok: true, image: { format: 'png', bytes, widthPx, heightPx: 1 } };
    },
  };
}

test('what a version draws is not drawn again by the next, and forgotten when one does not ask for it', async () => {
  const drawn: string[] = [];
  const keep = createHostMemory();
  const version = async (...svgs: readonly string[]) => {
    const host = keep(countingHost(drawn));
    for (const svg of svgs)
      expect(await host.rasterizeSvg(svg, 10)).toMatchObject({ image: { widthPx: 10 } });
    return drawn.splice(0);
  };
  expect(await version('a', 'b', 'a')).toEqual(['a 10', 'b 10']);
  expect(await version('a')).toEqual([]);
  expect(await version('a', 'b')).toEqual(['b 10']);
});

test('another width is another drawing, and what failed is tried again', async () => {
  const drawn: string[] = [];
  const keep = createHostMemory();
  const first = keep(countingHost(drawn));
  await first.rasterizeSvg('a', 10);
  await first.rasterizeSvg('slow', 10);
  const second = keep(countingHost(drawn));
  expect(await second.rasterizeSvg('a', 20)).toMatchObject({ image: { widthPx: 20 } });
  expect(await second.rasterizeSvg('slow', 10)).toMatchObject({ ok: false });
  expect(drawn).toEqual(['a 10', 'slow 10', 'a 20', 'slow 10']);
});
