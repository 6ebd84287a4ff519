import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { suggest } from '../../diagnostics/suggest.ts';

/** The name of a file in the same folder that was perhaps meant: equal but for case, else near in spelling. */
export async function suggestSibling(missingPath: string): Promise<string | undefined> {
  try {
    const names = (await readdir(dirname(missingPath))).sort();
    const wanted = basename(missingPath);
    return names.find((name) => fold(name) === fold(wanted)) ?? suggest(wanted, names);
  } catch {
    return undefined;
  }
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
