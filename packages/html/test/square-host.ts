import type { Host } from '@octavo/core';
import { createMemoryHost } from '@octavo/core';
import { makePng } from '@octavo/testkit';

const png = makePng(4, 3, [200, 0, 0]);

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9">Words</text></svg>';

/** Takes the pictures that samples name as they are; they are small PNGs already, and drawings with outlines of their own. */
export const squareHost: Host = {
  ...createMemoryHost({ 'red.png': png, 'words.svg': new TextEncoder().encode(drawing) }),
  rasterizeSvg: async (svg) => ({
    ok: true,
    image: { format: 'png', bytes: png, widthPx: 4, heightPx: 3 },
    outlinedSvg: svg.replace(/<text.*<\/text>/, '<path d="m0 0l1 1"/>'),
  }),
  decodeRaster: async (bytes) => ({ ok: true, image: { format: 'png', bytes, widthPx: 4, heightPx: 3 } }),
};
