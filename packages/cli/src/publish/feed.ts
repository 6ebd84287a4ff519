import type { Config } from '@octavo/core';
import { html } from '../index-page/html.ts';
import { pageWords } from '../index-page/page-words.ts';
import type { DownloadEdition } from './download.ts';
import type { Downloads } from './downloads.ts';
import { siteAddress } from './site-address.ts';

interface DatedEdition extends DownloadEdition {
  readonly isoDate: string;
}

/**
 * An Atom feed (RFC 4287) of the editions that have a date, the newest first. `undefined` where none has: a feed must say when it
 * changed, and the clock is no answer. The files are its enclosures.
 */
export function createFeed({ articles }: Downloads, { index, publish }: Config): string | undefined {
  const dated = articles
    .flatMap(({ editions }) => editions)
    .filter((edition): edition is DatedEdition => edition.isoDate !== undefined)
    // Sorting is stable: those of one day keep the order of the build.
    .toSorted((left, right) => (left.isoDate === right.isoDate ? 0 : left.isoDate < right.isoDate ? 1 : -1));
  const [newest] = dated;
  if (newest === undefined) return undefined;
  const home = siteAddress('.', publish.siteUrl);
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${index.lang}">
<id>${home}</id>
<title>${index.title === '' ? pageWords(index.lang).downloads : index.title}</title>
<updated>${momentOf(newest)}</updated>
<link rel="self" type="application/atom+xml" href="${siteAddress('feed.xml', publish.siteUrl)}"/>
<link rel="alternate" type="text/html" href="${home}"/>
<author><name>${newest.authors[0] ?? new URL(home).host}</name></author>
${dated.map((edition) => entry(edition, home))}</feed>
`.markup;
}

function entry(edition: DatedEdition, home: string) {
  const { files, stem, title, subtitle, authors, language } = edition;
  const page = files.find(({ format }) => format === 'html');
  return html`<entry xml:lang="${language}">
<id>${new URL(stem.split('/').map(encodeURIComponent).join('/'), home).href}</id>
<title>${title}</title>
<updated>${momentOf(edition)}</updated>
${subtitle !== undefined && html`<summary>${subtitle}</summary>\n`}${authors.map((name) => html`<author><name>${name}</name></author>\n`)}<link rel="alternate" type="text/html" href="${page?.href ?? home}"/>
${files.map(({ href, mediaType, bytes }) => html`<link rel="enclosure" type="${mediaType}" length="${bytes}" href="${href}"/>\n`)}</entry>
`;
}

/** RFC 3339, as Atom asks. A month begins with its first day. */
function momentOf({ isoDate }: DatedEdition): string {
  return `${isoDate.length === 7 ? `${isoDate}-01` : isoDate}T00:00:00Z`;
}
