import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Reads fonts from the packages that are installed here. */
export async function readFont(specifier: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(resolve(specifier));
  } catch {
    return undefined;
  }
}
