import type { TocEntry } from '@octavo/core';
import { listCaptions } from '@octavo/core';
import { fragmentHref } from '../content/fragment-href.ts';
import { inlinesHtml } from '../content/inlines/inlines-html.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml, joinHtml, noHtml, textHtml } from '../markup/html.ts';
import type { ArticleContext } from './article-context.ts';
import { contentsTitleId } from './own-ids.ts';

/** The table of contents, and lists of figures and tables where they are asked for. */
export function contentsHtml(context: ArticleContext): Html {
  const { config, resolved } = context;
  const { strings } = resolved;
  return joinHtml([
    headingsHtml(context),
    config.listOfFigures ? captionsHtml('figure', strings.listOfFigures, context) : noHtml,
    config.listOfTables ? captionsHtml('table', strings.listOfTables, context) : noHtml,
  ]);
}

function headingsHtml(context: ArticleContext): Html {
  const { resolved, config } = context;
  const entries = resolved.toc.filter(({ depth }) => depth <= config.tocDepth);
  if (entries.length === 0) return noHtml;
  return elementHtml(
    'nav',
    { class: 'contents', role: 'doc-toc', 'aria-labelledby': contentsTitleId },
    elementHtml('p', { class: 'part-title', id: contentsTitleId }, textHtml(resolved.strings.contents)),
    entryListHtml(entries, context),
  );
}

/** Entries as a list; those below one, up to the next as high, are a list within it. */
function entryListHtml(entries: readonly TocEntry[], context: ArticleContext): Html {
  const items: Html[] = [];
  for (let start = 0; start < entries.length; ) {
    const entry = entries[start];
    if (entry === undefined) break;
    const next = entries.findIndex(({ depth }, index) => index > start && depth <= entry.depth);
    const end = next === -1 ? entries.length : next;
    const below = entries.slice(start + 1, end);
    items.push(
      elementHtml(
        'li',
        {},
        entryHtml(entry, context),
        below.length === 0 ? noHtml : entryListHtml(below, context),
      ),
    );
    start = end;
  }
  return elementHtml('ol', {}, ...items);
}

function entryHtml({ number, content, anchor }: TocEntry, context: ArticleContext): Html {
  const mark =
    number === undefined ? [] : [elementHtml('span', { class: 'number' }, textHtml(number)), textHtml(' ')];
  const words = inlinesHtml(content, copyContext(context));
  return elementHtml('a', { href: fragmentHref(anchor) }, ...mark, ...words);
}

function captionsHtml(kind: 'figure' | 'table', title: string, context: ArticleContext): Html {
  const items = listCaptions(context.resolved, kind).map(({ nodeId, label, content }) => {
    const words = [
      textHtml(content.length === 0 ? label : `${label}. `),
      ...inlinesHtml(content, copyContext(context)),
    ];
    const anchor = context.resolved.anchors[nodeId];
    const entry =
      anchor === undefined ? joinHtml(words) : elementHtml('a', { href: fragmentHref(anchor) }, ...words);
    return elementHtml('li', {}, entry);
  });
  if (items.length === 0) return noHtml;
  return elementHtml(
    'nav',
    { class: 'contents', 'aria-label': title },
    elementHtml('p', { class: 'part-title' }, textHtml(title)),
    elementHtml('ol', {}, ...items),
  );
}

/** Words that stand a second time: anchors and lines are those of the first, and links within links are none. */
function copyContext(context: ArticleContext): ArticleContext {
  return { ...context, placeOf: () => ({}) };
}
