import type { Host } from '@octavo/core';
import { createMemoryHost } from '@octavo/core';
import { makePng } from '@octavo/testkit';

const png = makePng(4, 3, [200, 0, 0]);

/** Takes the picture that samples name as it is; it is a small PNG already. */
export const squareHost: Host = {
  ...createMemoryHost({ 'red.png': png }),
  decodeRaster: async (bytes) => ({ ok: true, image: { format: 'png', bytes, widthPx: 4, heightPx: 3 } }),
};
