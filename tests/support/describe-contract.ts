import type { Renderer } from '@octavo/core';
import type { ContractOptions } from '@octavo/testkit';
import { rendererContract } from '@octavo/testkit';
import { describe, it } from 'vitest';
import { contractHost, textReaders } from './contract-options.ts';

/** Runs the contract of all renderers on one; a reader of its own may ask more of its files. */
export function describeContract(
  renderer: Renderer,
  readText: ContractOptions['readText'] | undefined = textReaders[renderer.format],
): void {
  if (readText === undefined) throw new Error(`no reader for ${renderer.format}`);
  describe(`the contract of ${renderer.format}`, () => {
    for (const { name, run } of rendererContract(renderer, { host: contractHost(), readText })) it(name, run);
  });
}
