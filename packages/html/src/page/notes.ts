import type { ResolvedFootnote } from '@octavo/core';
import { blocksHtml } from '../content/blocks/blocks-html.ts';
import { fragmentHref } from '../content/fragment-href.ts';
import { nodeAttributes } from '../content/node-attributes.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml, joinHtml, noHtml, textHtml } from '../markup/html.ts';
import type { ArticleContext } from './article-context.ts';
import { noteId, noteMarkId, notesTitleId } from './own-ids.ts';
import { pageWordsFor } from './page-words.ts';

/** The notes at the end of the article, each with links back to its marks (DPUB-ARIA 1.1, `doc-endnotes`). */
export function notesHtml(context: ArticleContext): Html {
  const { footnotes, strings } = context.resolved;
  if (footnotes.length === 0) return noHtml;
  // The notes are no part of the text: never the page's first heading.
  const level = Math.max(2, context.headingLevel(1));
  return elementHtml(
    'section',
    { class: 'notes', role: 'doc-endnotes', 'aria-labelledby': notesTitleId },
    elementHtml(`h${level}`, { class: 'part-title', id: notesTitleId }, textHtml(strings.notes)),
    elementHtml('ol', {}, ...footnotes.map((footnote) => noteHtml(footnote, context))),
  );
}

function noteHtml(footnote: ResolvedFootnote, context: ArticleContext): Html {
  const { definition, number } = footnote;
  const attributes = { ...nodeAttributes(definition, context), id: noteId(number), value: number };
  return elementHtml(
    'li',
    attributes,
    ...blocksHtml(definition.children, context),
    backHtml(footnote, context),
  );
}

function backHtml({ number, references }: ResolvedFootnote, { resolved }: ArticleContext): Html {
  const { back } = pageWordsFor(resolved.language);
  const links = references.map((_, index) => {
    const label = references.length === 1 ? `${back} (${number})` : `${back} (${number}.${index + 1})`;
    return elementHtml(
      'a',
      { href: fragmentHref(noteMarkId(number, index + 1)), role: 'doc-backlink', 'aria-label': label },
      // Variation selector 15: the arrow is text, not an emoji.
      textHtml('↩\ufe0e'),
    );
  });
  return elementHtml('p', { class: 'back' }, joinHtml(links, ' '));
}
