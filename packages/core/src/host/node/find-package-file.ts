import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isWithin } from './is-within.ts';

const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;

/**
 * The real path of a file of an installed package, found as Node finds packages: in the `node_modules` of each root and
 * of the folders above it, in order. What the package exports does not matter: fonts are rarely exported.
 */
export function findPackageFile(
  specifier: string,
  roots: Iterable<string>,
  /** Folders of packages that were found already, by root and name; of one document, which fonts of one family have in common. */
  folders = new Map<string, string | undefined>(),
): string | undefined {
  const segments = specifier.split('/');
  const nameLength = specifier.startsWith('@') ? 2 : 1;
  const name = segments.slice(0, nameLength).join('/');
  const rest = segments.slice(nameLength);
  if (!packageName.test(name) || rest.length === 0 || !rest.every(isPlainSegment)) return undefined;
  for (const root of roots) {
    const key = `${root}\n${name}`;
    if (!folders.has(key)) folders.set(key, findPackageFolder(name, root));
    const folder = folders.get(key);
    const file = folder === undefined ? undefined : realPathOf(join(folder, ...rest));
    if (folder !== undefined && file !== undefined && isWithin(folder, file)) return file;
  }
  return undefined;
}

function isPlainSegment(segment: string): boolean {
  return segment !== '' && segment !== '.' && segment !== '..' && !/[\\:\0]/.test(segment);
}

function findPackageFolder(name: string, root: string): string | undefined {
  // Package managers link packages together; a package's own dependencies stand beside its real folder.
  for (const start of new Set([root, realPathOf(root) ?? root])) {
    for (let folder = start, above = ''; folder !== above; [folder, above] = [dirname(folder), folder]) {
      const manifest = realPathOf(join(folder, 'node_modules', name, 'package.json'));
      if (manifest !== undefined) return dirname(manifest);
    }
  }
  return undefined;
}

/** At once: to ask another thread takes several times as long as to look. */
function realPathOf(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}
