import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Folders from which font packages are looked for after the project: this package, and what it depends on. Where those stand is
 * found only when this package has none of its own.
 */
export const packageRoots: Iterable<string> = {
  *[Symbol.iterator]() {
    yield fileURLToPath(new URL('.', import.meta.url));
    yield* siblings();
  },
};

let found: readonly string[] | undefined;

function siblings(): readonly string[] {
  const require = createRequire(import.meta.url);
  found ??= ['@octavo/typeset', '@octavo/core', '@octavo/pdf'].flatMap((name) => folderOf(name, require));
  return found;
}

/** Where a package stands, also when it is nested or linked; nothing when everything is bundled without it. */
function folderOf(name: string, require: NodeJS.Require): readonly string[] {
  try {
    return [dirname(require.resolve(name))];
  } catch {
    return [];
  }
}
