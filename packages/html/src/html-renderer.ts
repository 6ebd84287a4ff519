import type { Renderer } from '@octavo/core';
import { assessOutcomes } from '@octavo/core';
import { textHtml } from './markup/html.ts';
import { createMathWriter } from './math/create-math-writer.ts';
import { articleContext } from './page/article-context.ts';
import { articleHtml } from './page/article-html.ts';
import { pageHtml } from './page/page-html.ts';
import { supportTable } from './support-table.ts';

export interface HtmlRendererOptions {
  /** Whether blocks carry the line of the source on which they begin (`data-line`), for a preview that leads back to it. */
  readonly sourceLines: boolean;
}

/** A renderer of articles as one page of HTML that holds everything it shows and runs no script. */
export function createHtmlRenderer({ sourceLines }: HtmlRendererOptions): Renderer {
  return {
    format: 'html',
    extension: '.html',
    mediaType: 'text/html',
    async render(resolved, { theme, config }) {
      const mathOf = await createMathWriter(resolved);
      const context = articleContext({ resolved, config, mathOf, sourceLines, theme });
      const page = config.htmlPage.fragment
        ? `${articleHtml(context)}${textHtml('\n')}`
        : await pageHtml(context, theme);
      return {
        bytes: new TextEncoder().encode(page),
        outcomes: assessOutcomes(resolved, supportTable(mathOf)),
        diagnostics: [],
        facts: {},
      };
    },
  };
}

export const htmlRenderer: Renderer = createHtmlRenderer({ sourceLines: false });
