import { html } from '../index-page/html.ts';
import type { Downloads } from './downloads.ts';
import { siteAddress } from './site-address.ts';

/** What people open in a browser; other files are found from the page that lists them. */
const opened: ReadonlySet<string> = new Set(['text/html', 'application/pdf']);

/** A map of the site (sitemaps.org) with its page of downloads, and what of them is read in a browser. */
export function createSitemap({ articles }: Downloads, siteUrl: string): string {
  const files = articles.flatMap(({ editions }) =>
    editions.flatMap(({ files, isoDate }) =>
      files.filter(({ mediaType }) => opened.has(mediaType)).map(({ path }) => ({ path, isoDate })),
    ),
  );
  const addresses = files.map(({ path, isoDate }) => {
    const address = siteAddress(path.split('/').map(encodeURIComponent).join('/'), siteUrl);
    return html`<url><loc>${address}</loc>${isoDate !== undefined && html`<lastmod>${isoDate}</lastmod>`}</url>\n`;
  });
  return html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${siteAddress('.', siteUrl)}</loc></url>
${addresses}</urlset>
`.markup;
}
