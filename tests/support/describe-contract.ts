import type { Renderer } from '@octavo/core';
import { rendererContract } from '@octavo/testkit';
import { describe, it } from 'vitest';
import { contractHost, textReaders } from './contract-options.ts';

/** Runs the contract of all renderers on one. */
export function describeContract(renderer: Renderer): void {
  const readText = textReaders[renderer.format];
  if (readText === undefined) throw new Error(`no reader for ${renderer.format}`);
  describe(`the contract of ${renderer.format}`, () => {
    for (const { name, run } of rendererContract(renderer, { host: contractHost(), readText })) it(name, run);
  });
}
