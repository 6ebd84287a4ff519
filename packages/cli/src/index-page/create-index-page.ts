import { createHash } from 'node:crypto';
import type { Config } from '@octavo/core';
import { formats } from '../formats.ts';
import type { Manifest, ManifestEntry } from '../output/manifest.ts';
import type { Thumbnail } from '../publish/thumbnails.ts';
import { formatSize } from './format-size.ts';
import { type Article, type Edition, groupArticles } from './group-articles.ts';
import { Html, html } from './html.ts';
import { labelOf } from './label-of.ts';
import { languageName } from './language-name.ts';
import { pageStyle } from './page-style.ts';
import { type PageWords, pageWords } from './page-words.ts';

/** How the page leads to files and feed. */
export interface IndexPageOptions {
  readonly hrefOf: (file: ManifestEntry) => string;
  readonly hasFeed: boolean;
  /** Pictures of first pages and slides, by the path of their file. */
  readonly thumbnails: ReadonlyMap<string, Thumbnail>;
}

const plain: IndexPageOptions = {
  hrefOf: ({ path }) => path.split('/').map(encodeURIComponent).join('/'),
  hasFeed: false,
  thumbnails: new Map(),
};

/** A self-contained page with a download button for every file, grouped by article and language. Needs no script. */
export function createIndexPage(
  manifest: Manifest,
  config: Config,
  options: IndexPageOptions = plain,
): string {
  const { hasFeed, thumbnails } = options;
  const { title, description, lang } = config.index;
  const words = pageWords(lang);
  const heading = title === '' ? words.downloads : title;
  const style = pageStyle(config.theme);
  const styleHash = createHash('sha256').update(style).digest('base64');
  const articles = groupArticles(manifest, lang).map((article) => articleSection(article, options));
  const page = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}';${thumbnails.size > 0 && " img-src 'self';"} base-uri 'none'; form-action 'none'">
<title>${heading}</title>
${description !== '' && html`<meta name="description" content="${description}">\n`}${hasFeed && html`<link rel="alternate" type="application/atom+xml" href="feed.xml" title="${heading}">\n`}<style>${new Html(style)}</style>
</head>
<body>
<header>
<h1>${heading}</h1>
${description !== '' && html`<p>${description}</p>\n`}</header>
<main>
${articles}</main>
</body>
</html>
`;
  return page.markup;
}

function articleSection({ editions }: Article, options: IndexPageOptions): Html {
  const isTranslated = editions.length > 1;
  const sections = editions.map((edition) => editionSection(edition, { ...options, isTranslated }));
  return html`<article>\n${sections}</article>\n`;
}

function editionSection(
  { document: facts, files }: Edition,
  { isTranslated, hrefOf, thumbnails }: IndexPageOptions & { readonly isTranslated: boolean },
): Html {
  const words = pageWords(facts.language);
  const said = [facts.authors.join(', '), facts.date ?? ''].filter((part) => part !== '');
  const meta = inIsolation([...said, { words, text: countWords(facts.words, facts.language, words) }], facts);
  const direction = facts.direction === 'rtl' && new Html(' dir="rtl"');
  return html`<section lang="${facts.language}"${direction}>
${isTranslated && html`<p class="tongue">${languageName(facts.language)}</p>\n`}<h2>${facts.title}</h2>
${facts.subtitle !== undefined && html`<p class="subtitle">${facts.subtitle}</p>\n`}<p class="meta">${meta}</p>
${pictures(files, thumbnails)}<ul class="buttons">
${inFormatOrder(files).map((file) => button(file, { words, facts, hrefOf }))}</ul>
</section>
`;
}

/** They repeat what the buttons lead to: readers who do not see them miss nothing. */
function pictures(files: readonly ManifestEntry[], thumbnails: ReadonlyMap<string, Thumbnail>): Html | false {
  const found = inFormatOrder(files).flatMap(({ path }) => thumbnails.get(path) ?? []);
  // Files of one deck share a picture.
  const images = [...new Map(found.map((thumbnail) => [thumbnail.path, thumbnail])).values()].map(
    ({ path, widthPx, heightPx }) =>
      html`<img src="${path}" width="${widthPx / 2}" height="${Math.round(heightPx / 2)}" alt="" loading="lazy">`,
  );
  return found.length > 0 && html`<p class="thumbnails">${images}</p>\n`;
}

interface ButtonOptions extends Pick<IndexPageOptions, 'hrefOf'> {
  readonly words: PageWords;
  readonly facts: Edition['document'];
}

/** What is seen stands in the name of the link, which also says of what it is a file (WCAG 2.2, 2.5.3 and 2.4.4). */
function button(file: ManifestEntry, { words, facts, hrefOf }: ButtonOptions): Html {
  const label = inIsolation([{ words, text: labelOf(file.format, words) }], facts);
  const href = hrefOf(file);
  // A PDF deck has a page for each slide.
  const pages = file.slides === undefined ? file.pages : undefined;
  const counts = [count(pages, words.page), count(file.slides, words.slide)].flatMap((text) =>
    text === undefined ? [] : { words, text },
  );
  const detail = inIsolation([formatSize(file.bytes), ...counts], facts);
  // A page opens in the browser; everything else is saved.
  const download = file.mediaType !== 'text/html' && new Html(' download');
  return html`<li><a href="${href}" type="${file.mediaType}"${download}><b>${label}</b> <small>${detail}</small><span class="unseen">: ${file.title}</span></a></li>\n`;
}

/** Something that is said on the page: by the document, or in the page's own words. */
type Said = string | { readonly words: PageWords; readonly text: string };

/** What is said, each part by itself: `15 KB` stays so in a line from the right. Parts in another language than the document say in which. */
function inIsolation(parts: readonly Said[], { language }: Edition['document']): readonly Html[] {
  return parts.map((part, index) => {
    const before = index > 0 && ' · ';
    if (typeof part === 'string') return html`${before}<bdi>${part}</bdi>`;
    const isOwn = language.split('-')[0]?.toLowerCase() === part.words.language;
    return html`${before}<bdi${!isOwn && html` lang="${part.words.language}"`}>${part.text}</bdi>`;
  });
}

function inFormatOrder(files: readonly ManifestEntry[]): readonly ManifestEntry[] {
  return formats.flatMap(({ format }) => files.filter((file) => file.format === format));
}

function count(number: number | undefined, [one, many]: readonly [string, string]): string | undefined {
  return number === undefined ? undefined : `${number} ${number === 1 ? one : many}`;
}

function countWords(number: number, language: string, words: PageWords): string {
  return `${new Intl.NumberFormat(language).format(number)} ${words.words}`;
}
