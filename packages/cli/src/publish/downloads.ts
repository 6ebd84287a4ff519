import type { Config } from '@octavo/core';
import { formatSize } from '../index-page/format-size.ts';
import type { Edition } from '../index-page/group-articles.ts';
import { groupArticles } from '../index-page/group-articles.ts';
import { labelOf } from '../index-page/label-of.ts';
import { type PageWords, pageWords } from '../index-page/page-words.ts';
import type { Manifest, ManifestEntry } from '../output/manifest.ts';
import type { Download, DownloadEdition, DownloadThumbnail } from './download.ts';
import { siteAddress } from './site-address.ts';
import { createSnippet } from './snippet.ts';
import type { Thumbnail } from './thumbnails.ts';

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
  const words = pageWords(document.language);
  const downloads = files.map((file) =>
    downloadOf(file, { siteUrl, words, thumbnail: thumbnails.get(file.path) }),
  );
  return { ...facts, files: downloads, snippet: createSnippet(downloads, facts) };
}

interface DownloadOptions {
  readonly siteUrl: string;
  readonly words: PageWords;
  readonly thumbnail: Thumbnail | undefined;
}

function downloadOf(file: ManifestEntry, { siteUrl, words, thumbnail }: DownloadOptions): Download {
  const { format, path, mediaType, bytes, sha256, pages, slides } = file;
  return {
    format,
    label: labelOf(format, words),
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
