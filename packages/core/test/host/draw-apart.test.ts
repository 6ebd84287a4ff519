import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawApart } from '../../src/host/node/draw-apart.ts';

const svg = (body: string, side = 10): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">${body}</svg>`;

describe('drawApart', () => {
  test('draws', async () => {
    const result = await drawApart(
      svg('<rect width="10" height="10" fill="red"/>'),
      {},
      { deadlineMs: 10_000 },
    );
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    const { data, info } = await sharp(result.png).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height, ...data.subarray(0, 4)]).toEqual([10, 10, 255, 0, 0, 255]);
  });

  test('gives up what needs too much processor time', async () => {
    const layer = '<g opacity=".9"><rect width="3000" height="3000"/></g>';
    expect(await drawApart(svg(layer.repeat(2_000), 3_000), {}, { deadlineMs: 700 })).toEqual({
      ok: false,
      failure: 'too-large',
      reason: 'drawing it takes too long',
    });
  });

  test('outlives a drawing that asks for more memory than there is', async () => {
    const pattern =
      '<pattern id="p" width="1000000" height="1000000" patternUnits="userSpaceOnUse" patternTransform="scale(100)"><rect width="1" height="1"/></pattern>';
    const drawn = await drawApart(
      svg(`${pattern}<rect width="10" height="10" fill="url(#p)"/>`),
      {},
      { deadlineMs: 10_000 },
    );
    expect(drawn).toEqual({ ok: false, failure: 'broken', reason: 'it cannot be drawn' });
  });

  test('refuses what is no drawing', async () => {
    expect(await drawApart('<html/>', {}, { deadlineMs: 10_000 })).toMatchObject({
      ok: false,
      failure: 'broken',
    });
  });
});
