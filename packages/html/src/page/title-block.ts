import type { Author } from '@octavo/core';
import { blocksHtml } from '../content/blocks/blocks-html.ts';
import { inlinesHtml } from '../content/inlines/inlines-html.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml, joinHtml, noHtml, textHtml } from '../markup/html.ts';
import { safeUrl } from '../markup/safe-url.ts';
import type { ArticleContext } from './article-context.ts';

/** Title, subtitle, authors, date, abstract and keywords, as far as the front matter has them. */
export function titleBlockHtml(context: ArticleContext): Html {
  const { metadata } = context.resolved.document;
  const parts = [
    lineHtml('h1', { class: 'title' }, inlinesHtml(metadata.title ?? [], context)),
    lineHtml('p', { class: 'subtitle' }, inlinesHtml(metadata.subtitle ?? [], context)),
    bylineHtml(metadata.authors, context),
    dateHtml(context),
    abstractHtml(context),
    keywordsHtml(context),
  ].filter((part) => part !== noHtml);
  return parts.length === 0 ? noHtml : elementHtml('header', { class: 'front' }, ...parts);
}

function lineHtml(name: string, attributes: { readonly class: string }, words: readonly Html[]): Html {
  return words.length === 0 ? noHtml : elementHtml(name, attributes, ...words);
}

/** Names on one line; where there are several affiliations, raised numbers say whose is whose. */
function bylineHtml(authors: readonly Author[], { resolved }: ArticleContext): Html {
  if (authors.length === 0) return noHtml;
  const affiliations = [...new Set(authors.flatMap((author) => author.affiliations))];
  const names = authors.map((author) =>
    joinHtml([nameHtml(author), marksHtml(author, affiliations), contactsHtml(author)]),
  );
  const places = affiliations.map((affiliation, index) =>
    elementHtml(
      'p',
      { class: 'affiliation' },
      affiliations.length > 1 ? elementHtml('sup', {}, textHtml(String(index + 1))) : noHtml,
      textHtml(affiliations.length > 1 ? ` ${affiliation}` : affiliation),
    ),
  );
  return joinHtml([
    elementHtml('p', { class: 'authors' }, joinHtml(names, resolved.strings.punctuation.listComma)),
    ...places,
  ]);
}

function nameHtml({ name, url }: Author): Html {
  const href = url === undefined ? undefined : safeUrl(url);
  return href === undefined ? textHtml(name) : elementHtml('a', { href, rel: 'noreferrer' }, textHtml(name));
}

function marksHtml(author: Author, affiliations: readonly string[]): Html {
  const numbers = author.affiliations.map((affiliation) => affiliations.indexOf(affiliation) + 1);
  return affiliations.length > 1 && numbers.length > 0
    ? elementHtml('sup', {}, textHtml(numbers.join(',')))
    : noHtml;
}

/** An address to write to, and the author's identifier (https://orcid.org). */
function contactsHtml({ email, orcid }: Author): Html {
  const id = orcid?.replace(/^https?:\/\/orcid\.org\//, '');
  return joinHtml([
    email === undefined ? noHtml : contactHtml(`mailto:${email}`, email),
    id === undefined ? noHtml : contactHtml(`https://orcid.org/${id}`, `orcid.org/${id}`),
  ]);
}

function contactHtml(href: string, words: string): Html {
  return joinHtml([
    textHtml(' '),
    elementHtml('a', { class: 'contact', href, rel: 'noreferrer' }, textHtml(words)),
  ]);
}

function dateHtml({ resolved }: ArticleContext): Html {
  if (resolved.date === undefined) return noHtml;
  const datetime = isoDate(resolved.document.metadata.date);
  const words = textHtml(resolved.date);
  return elementHtml('p', { class: 'date' }, elementHtml('time', { datetime }, words));
}

/** What `datetime` takes: a year with a month, and a day. */
export function isoDate(date: string | undefined): string | undefined {
  return /^\d{4}-\d{2}(?:-\d{2})?/.exec(date ?? '')?.[0];
}

function abstractHtml(context: ArticleContext): Html {
  const { strings, document } = context.resolved;
  const blocks = blocksHtml(document.metadata.abstract ?? [], context);
  if (blocks.length === 0) return noHtml;
  return elementHtml(
    'div',
    { class: 'abstract', role: 'group', 'aria-label': strings.abstract },
    elementHtml('p', { class: 'part-title' }, textHtml(strings.abstract)),
    ...blocks,
  );
}

function keywordsHtml({ resolved }: ArticleContext): Html {
  const { keywords } = resolved.document.metadata;
  if (keywords.length === 0) return noHtml;
  const { keywords: name, punctuation } = resolved.strings;
  const label = elementHtml('strong', {}, textHtml(`${name}${punctuation.colon.trimEnd()}`));
  const room = punctuation.colon.endsWith(' ') ? ' ' : '';
  const words = textHtml(`${room}${keywords.join(punctuation.listComma)}`);
  return elementHtml('p', { class: 'keywords' }, label, words);
}
