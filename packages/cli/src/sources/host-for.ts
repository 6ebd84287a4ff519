import { sep } from 'node:path';
import type { Host } from '@octavo/core';
import { createNodeHost } from '@octavo/core/node';
import { findProjectRoot } from '../project/find-project-root.ts';
import { packageRoots } from './package-roots.ts';
import type { Source } from './source.ts';
import { systemFontFolders } from './system-font-folders.ts';

/** The host of one document. A document outside the project around the working directory has a project of its own. */
export function hostFor({ folder }: Source, projectRoot: string, namedFiles: readonly string[]): Host {
  const isInside = folder === projectRoot || folder.startsWith(`${projectRoot}${sep}`);
  return createNodeHost({
    projectRoot: isInside ? projectRoot : findProjectRoot(folder),
    documentFolder: folder,
    packageRoots: packageRoots(),
    namedFiles,
    systemFontFolders: systemFontFolders(),
  });
}
