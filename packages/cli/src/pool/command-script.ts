import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The script behind the `octavo` command: in the package that this file is part of, compiled or not. */
export function commandScript(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'bin', 'octavo.cjs'))) {
    if (dirname(folder) === folder) throw new Error('The script of the octavo command is not there');
    folder = dirname(folder);
  }
  return join(folder, 'bin', 'octavo.cjs');
}
