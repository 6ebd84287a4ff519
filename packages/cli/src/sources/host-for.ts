import { resolve, sep } from 'node:path';
import type { Host } from '@octavo/core';
import { createNodeHost } from '@octavo/core/node';
import { findProjectRoot } from '../project/find-project-root.ts';
import { findLinkedDocument, type LinkedDocuments } from './linked-documents.ts';
import type { LinkedParts } from './linked-parts.ts';
import { packageRoots } from './package-roots.ts';
import type { Source } from './source.ts';
import { systemFontFolders } from './system-font-folders.ts';

export interface HostOptions {
  readonly projectRoot: string;
  /** Absolute; read wherever they lie. */
  readonly namedFiles: readonly string[];
  /** What is made together with the document, if anything. */
  readonly linked?: LinkedDocuments | undefined;
  /** What of those links may lead to; absent where it cannot be told. */
  readonly parts?: LinkedParts | undefined;
}

/** The project of a document in a folder: the one around the working directory, or one of its own. */
export function projectRootOf(folder: string, projectRoot: string): string {
  const isInside = folder === projectRoot || folder.startsWith(`${projectRoot}${sep}`);
  return isInside ? projectRoot : findProjectRoot(folder);
}

/** The host of one document. A document outside the project around the working directory has a project of its own. */
export function hostFor(source: Source, { projectRoot, namedFiles, linked, parts }: HostOptions): Host {
  const { folder } = source;
  const root = projectRootOf(folder, projectRoot);
  const host = createNodeHost({
    projectRoot: root,
    documentFolder: folder,
    packageRoots,
    namedFiles,
    systemFontFolders: systemFontFolders(),
  });
  if (linked === undefined) return host;
  return {
    ...host,
    linkedDocument: async (path) => findLinkedDocument(path, source, linked, root),
    ...(parts !== undefined && {
      linkedPart: (path: string, name: string) => parts.find(resolve(folder, path), name),
    }),
  };
}
