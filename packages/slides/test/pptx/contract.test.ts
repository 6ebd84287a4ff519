import { createMemoryHost } from '@octavo/core';
import { inspectPptx, lintPptx, makePng, rendererContract, validateOoxml } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { pptxRenderer } from '../../src/pptx/index.ts';

const png = makePng(4, 3, [200, 0, 0]);

/** Takes the picture that the samples name as it is; it is a small PNG already. */
const host = {
  ...createMemoryHost({ 'red.png': png }),
  decodeRaster: async (bytes: Uint8Array) =>
    ({ ok: true, image: { format: 'png', bytes, widthPx: 4, heightPx: 3 } }) as const,
};

/** Every file of the contract is also judged by the schema validator and the lints. */
async function readText(bytes: Uint8Array): Promise<string> {
  expect((await validateOoxml(bytes, '.pptx')).problems).toEqual([]);
  expect(lintPptx(bytes)).toEqual([]);
  return inspectPptx(bytes)
    .slides.map(({ paragraphs, notes }) => [...paragraphs, ...notes].join('\n'))
    .join('\n');
}

describe('the renderer contract', () => {
  for (const { name, run } of rendererContract(pptxRenderer, { host, readText })) it(name, run);
});
