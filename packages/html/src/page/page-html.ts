import type { Block, RenderConfig, Theme } from '@octavo/core';
import { plainText } from '@octavo/core';
import type { Html } from '../markup/html.ts';
import { elementHtml, joinHtml, noHtml, textHtml, trustedHtml } from '../markup/html.ts';
import { pageStyle } from '../style/page-style.ts';
import type { ArticleContext } from './article-context.ts';
import { articleHtml } from './article-html.ts';
import { contentPolicy } from './content-policy.ts';
import { textId } from './own-ids.ts';
import { pageWordsFor } from './page-words.ts';
import { isoDate } from './title-block.ts';

/** The article as a whole page that needs nothing else, and runs no script. */
export async function pageHtml(context: ArticleContext, theme: Theme): Promise<Html> {
  const { language, direction } = context.resolved;
  const page = elementHtml(
    'html',
    { lang: language, dir: direction },
    elementHtml('head', {}, joinHtml(await headHtml(context, theme), '\n')),
    elementHtml('body', {}, skipLinkHtml(context), elementHtml('main', {}, articleHtml(context))),
  );
  return joinHtml([trustedHtml('<!DOCTYPE html>'), page, textHtml('')], '\n');
}

async function headHtml(context: ArticleContext, theme: Theme): Promise<readonly Html[]> {
  const { title, document } = context.resolved;
  const { authors, keywords, abstract, subtitle, date } = document.metadata;
  const style = pageStyle(theme, {
    titleLevel: context.hasTitle ? 1 : 0,
    hasInitials: context.hasInitials,
    imageShares: context.imageShares,
  });
  const day = isoDate(date);
  const description = firstWords(abstract) ?? (subtitle === undefined ? '' : plainText(subtitle));
  return [
    elementHtml('meta', { charset: 'utf-8' }),
    elementHtml('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: await contentPolicy({ style }),
    }),
    elementHtml('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    elementHtml('title', {}, textHtml(title)),
    ...authors.map(({ name }) => metaHtml('author', name)),
    ...(day === undefined ? [] : [metaHtml('date', day)]),
    ...(description === '' ? [] : [metaHtml('description', description)]),
    ...(keywords.length === 0 ? [] : [metaHtml('keywords', keywords.join(', '))]),
    metaHtml('generator', 'Octavo'),
    elementHtml('style', {}, trustedHtml(style)),
  ];
}

/** The first paragraph of an abstract, for those who list pages. */
function firstWords(abstract: readonly Block[] | undefined): string | undefined {
  const [first] = abstract ?? [];
  return first?.type === 'paragraph' ? plainText(first.children) : undefined;
}

/** Over contents, to the text below them. */
function skipLinkHtml({ resolved, config }: ArticleContext): Html {
  if (!hasContents(resolved.toc.length, config)) return noHtml;
  return elementHtml(
    'a',
    { class: 'skip', href: `#${textId}` },
    textHtml(pageWordsFor(resolved.language).skip),
  );
}

function hasContents(headings: number, config: RenderConfig): boolean {
  return (config.tocDepth > 0 && headings > 0) || config.listOfFigures || config.listOfTables;
}

function metaHtml(name: string, content: string): Html {
  return elementHtml('meta', { name, content });
}
