import { basename, dirname, posix, resolve, sep } from 'node:path';
import { type LinkedDocument, type SourceFormat, suggest } from '@octavo/core';
import { folderNames } from '@octavo/core/node';
import { statsOf } from '../output/stats-of.ts';
import { siteAddress } from '../publish/site-address.ts';
import type { Source } from './source.ts';

/** Documents that are made together; plain data, so that it can be sent to another process. */
export interface LinkedDocuments {
  /** Where each goes, without an extension and with forward slashes, by the path of its source; all relative to one folder, or absolute. */
  readonly stems: Readonly<Record<string, string>>;
  /** Address of that folder on the site; empty when it is not known. */
  readonly siteUrl: string;
  /** How those are read whose name says that they are Markdown. */
  readonly format: SourceFormat;
}

/** What is made together. A document that goes beside its source, and alone, is made by itself: `undefined`. */
export function linkedDocuments(
  sources: readonly Source[],
  { outDir, siteUrl }: { readonly outDir: string | undefined; readonly siteUrl: string },
): LinkedDocuments | undefined {
  if (outDir === undefined && sources.length < 2) return undefined;
  const beside = ({ folder, stem }: Source): string => resolve(folder, basename(stem)).split(sep).join('/');
  const entries = sources.flatMap((source) =>
    source.path === undefined ? [] : [[source.path, outDir === undefined ? beside(source) : source.stem]],
  );
  return {
    stems: Object.fromEntries(entries),
    siteUrl: outDir === undefined ? '' : siteUrl,
    format: sources.find(({ path }) => isNamedMarkdown(path ?? ''))?.format ?? 'markdown',
  };
}

/** What a path in a document leads to. Outside the project nothing is looked for. */
export function findLinkedDocument(
  path: string,
  source: Source,
  { stems, siteUrl }: LinkedDocuments,
  projectRoot: string,
): LinkedDocument {
  const target = resolve(source.folder, path);
  const own = stems[source.path ?? ''] ?? source.stem;
  const stem = stems[target];
  if (stem !== undefined) {
    const address = siteUrl === '' ? posix.relative(posix.dirname(own), stem) : stem;
    return {
      type: 'made',
      address: siteAddress(address.split('/').map(encodeURIComponent).join('/'), siteUrl),
    };
  }
  if (!target.startsWith(`${projectRoot}${sep}`)) return { type: 'not-made' };
  if (statsOf(target)?.isFile()) return { type: 'not-made' };
  const near = suggest(basename(target), documentsIn(dirname(target)));
  return near === undefined
    ? { type: 'missing' }
    : { type: 'missing', suggestion: posix.join(posix.dirname(path), near) };
}

function documentsIn(folder: string): readonly string[] {
  return folderNames(folder).filter(isNamedMarkdown);
}

function isNamedMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}
