import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders from which font packages are looked for after the project: this package, and what it depends on. */
export function packageRoots(): readonly string[] {
  const own = fileURLToPath(new URL('.', import.meta.url));
  const require = createRequire(import.meta.url);
  const siblings = ['@octavo/typeset', '@octavo/core', '@octavo/pdf'].flatMap((name) =>
    folderOf(name, require),
  );
  return [own, ...siblings];
}

/** Where a package stands, also when it is nested or linked; nothing when everything is bundled without it. */
function folderOf(name: string, require: NodeJS.Require): readonly string[] {
  try {
    return [dirname(require.resolve(name))];
  } catch {
    return [];
  }
}
