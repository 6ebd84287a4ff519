import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Host } from '@octavo/core';
import { createMemoryHost } from '@octavo/core';

const { resolve } = createRequire(import.meta.url);

/** A host that reads fonts from the packages that are installed here. */
export const packageHost: Host = {
  ...createMemoryHost(),
  readPackageFile: async (specifier) => {
    try {
      return await readFile(resolve(specifier));
    } catch {
      return undefined;
    }
  },
};
