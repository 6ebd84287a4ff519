import type { Config } from '@octavo/core';
import type { DocumentFacts } from '../build/built-document.ts';
import { formatSize } from '../index-page/format-size.ts';
import type { Edition } from '../index-page/group-articles.ts';
import { groupArticles } from '../index-page/group-articles.ts';
import { labelOf } from '../index-page/label-of.ts';
import type { Manifest, ManifestEntry } from '../output/manifest.ts';
import { siteAddress } from './site-address.ts';
import { createSnippet } from './snippet.ts';
import type { Thumbnail } from './thumbnails.ts';

/** A file to download. */
export interface Download {
  readonly format: string;
  /** What a button says: `PDF`. */
  readonly label: string;
  /** Relative to `downloads.json`: the same for every edition of the text. */
  readonly path: string;
  /** The path with a mark of the content, or the whole address when the site's is known: fit to be kept by browsers for ever. */
  readonly href: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** The same for people: `84 KB`. */
  readonly size: string;
  readonly sha256: string;
  /** For the attribute of that name (Subresource Integrity). */
  readonly integrity: string;
  readonly pages?: number;
  readonly slides?: number;
  /** A picture of the first page or slide. */
  readonly thumbnail?: DownloadThumbnail;
}

export interface DownloadThumbnail {
  /** Relative to `downloads.json`, or the whole address when the site's is known; another when the picture is. */
  readonly href: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** An article in one language. */
export interface DownloadEdition extends Omit<DocumentFacts, 'translationKey'> {
  readonly source: string;
  /** Path of its files without extension: the same as long as the source is. */
  readonly stem: string;
  readonly files: readonly Download[];
  /** HTML with a link to each file, to be put into a page. */
  readonly snippet: string;
}

/** What other generators of sites read: every article with its editions and files. Holds no time. */
export interface Downloads {
  readonly schemaVersion: 1;
  readonly articles: readonly { readonly key: string; readonly editions: readonly DownloadEdition[] }[];
}

/** Describes what was published, in the order of the build. */
export function createDownloads(
  manifest: Manifest,
  config: Config,
  thumbnails: ReadonlyMap<string, Thumbnail>,
): Downloads {
  const articles = groupArticles(manifest, config.index.lang);
  return {
    schemaVersion: 1,
    articles: articles.map(({ key, editions }) => ({
      key,
      editions: editions.map((edition) => editionOf(edition, config.publish.siteUrl, thumbnails)),
    })),
  };
}

function editionOf(
  { document, files }: Edition,
  siteUrl: string,
  thumbnails: ReadonlyMap<string, Thumbnail>,
): DownloadEdition {
  const { translationKey: _key, ...facts } = document;
  const downloads = files.map((file) => downloadOf(file, siteUrl, thumbnails.get(file.path)));
  return { ...facts, files: downloads, snippet: createSnippet(downloads, facts) };
}

function downloadOf(file: ManifestEntry, siteUrl: string, thumbnail: Thumbnail | undefined): Download {
  const { format, path, mediaType, bytes, sha256, pages, slides } = file;
  return {
    format,
    label: labelOf(format),
    path,
    href: siteAddress(versionedPath(file), siteUrl),
    mediaType,
    bytes,
    size: formatSize(bytes),
    sha256,
    integrity: `sha256-${Buffer.from(sha256, 'hex').toString('base64')}`,
    ...(pages === undefined ? {} : { pages }),
    ...(slides === undefined ? {} : { slides }),
    ...(thumbnail === undefined ? {} : { thumbnail: shownThumbnail(thumbnail, siteUrl) }),
  };
}

function shownThumbnail({ path, widthPx, heightPx }: Thumbnail, siteUrl: string): DownloadThumbnail {
  return { href: siteAddress(path, siteUrl), widthPx, heightPx };
}

/** A path as an address, with the first digits of the content's hash: it changes when the file does, and the name stays. */
export function versionedPath({ path, sha256 }: Pick<ManifestEntry, 'path' | 'sha256'>): string {
  return `${path.split('/').map(encodeURIComponent).join('/')}?v=${sha256.slice(0, 12)}`;
}
