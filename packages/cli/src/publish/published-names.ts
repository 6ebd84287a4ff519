/** Names of what is published beside the files; no document may have them. */
export const publishedNames: readonly string[] = [
  'index.html',
  'downloads.json',
  'feed.xml',
  'sitemap.xml',
  'SHA256SUMS',
];
