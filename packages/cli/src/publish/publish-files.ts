import type { Config } from '@octavo/core';
import { createIndexPage } from '../index-page/create-index-page.ts';
import { jsonFile } from '../output/json-file.ts';
import type { Manifest } from '../output/manifest.ts';
import { checksumOf, createChecksums } from './checksums.ts';
import { createDownloads, versionedPath } from './downloads.ts';
import { createFeed } from './feed.ts';
import { createSitemap } from './sitemap.ts';
import type { Thumbnail } from './thumbnails.ts';

/** What is published beside the files, by name: the page, data for other generators, feed and map where the site's address is known, checksums. */
export function publishFiles(
  manifest: Manifest,
  config: Config,
  thumbnails: ReadonlyMap<string, Thumbnail>,
): readonly (readonly [name: string, content: string])[] {
  const { siteUrl } = config.publish;
  const downloads = createDownloads(manifest, config, thumbnails);
  const feed = siteUrl === '' ? undefined : createFeed(downloads, config);
  const described = [
    [
      'index.html',
      createIndexPage(manifest, config, { hrefOf: versionedPath, hasFeed: feed !== undefined, thumbnails }),
    ],
    ['downloads.json', jsonFile(downloads)],
    ...(feed === undefined ? [] : [['feed.xml', feed] as const]),
    ...(siteUrl === '' ? [] : [['sitemap.xml', createSitemap(downloads, siteUrl)] as const]),
  ] as const;
  const checksums = createChecksums([
    ...manifest.files,
    // Files that are alike share one.
    ...new Map([...thumbnails.values()].map((thumbnail) => [thumbnail.path, thumbnail])).values(),
    ...described.map(([name, content]) => checksumOf(name, content)),
  ]);
  // Last: a folder with checksums is whole.
  return [...described, ['SHA256SUMS', checksums]];
}
