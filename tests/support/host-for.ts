import { fileURLToPath } from 'node:url';
import type { Host } from '@octavo/core';
import { createNodeHost } from '@octavo/core/node';

const octavoRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The host for a document in a folder, which is also its project: nothing beside it may be read. */
export function hostFor(folder: URL): Host {
  const documentFolder = fileURLToPath(folder);
  return createNodeHost({ projectRoot: documentFolder, documentFolder, packageRoots: packageRoots() });
}

/** Where fonts are found: the packages that bring them, and this workspace for further scripts. */
function packageRoots(): readonly string[] {
  return [`${octavoRoot}packages/typeset`, `${octavoRoot}tests`];
}
