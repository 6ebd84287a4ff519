import { createMemoryHost } from '@octavo/core';
import { inspectHtmlDeck, makePng, rendererContract } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { htmlDeckRenderer } from '../../src/html/index.ts';

const png = makePng(4, 3, [200, 0, 0]);

/** Takes the picture that the samples name as it is; it is a small PNG already. */
const host = {
  ...createMemoryHost({ 'red.png': png }),
  decodeRaster: async (bytes: Uint8Array) =>
    ({ ok: true, image: { format: 'png', bytes, widthPx: 4, heightPx: 3 } }) as const,
};

async function readText(bytes: Uint8Array): Promise<string> {
  const read = inspectHtmlDeck(bytes);
  expect(read.fetched).toEqual([]);
  expect(read.faults).toEqual([]);
  return read.slides.map(({ text, notes }) => `${text}\n${notes}`).join('\n');
}

describe('the renderer contract', () => {
  for (const { name, run } of rendererContract(htmlDeckRenderer, { host, readText })) it(name, run);
});
