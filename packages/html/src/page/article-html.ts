import { blocksHtml } from '../content/blocks/blocks-html.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml, joinHtml, noHtml } from '../markup/html.ts';
import type { ArticleContext } from './article-context.ts';
import { contentsHtml } from './contents.ts';
import { notesHtml } from './notes.ts';
import { textId } from './own-ids.ts';
import { titleBlockHtml } from './title-block.ts';

/** The article from its title to its notes. Each block of the text begins a line of the source, so that changes can be compared. */
export function articleHtml(context: ArticleContext): Html {
  const { language, direction, document } = context.resolved;
  const text = elementHtml(
    'div',
    // Where the skip link leads: focus goes there, too.
    { class: 'text', id: textId, tabindex: -1 },
    joinHtml(shown(blocksHtml(document.children, context)), '\n'),
  );
  const parts = [
    titleBlockHtml(context),
    contentsHtml(context),
    text,
    notesHtml(context),
    context.images.symbols,
  ];
  const content = joinHtml(shown(parts), '\n');
  return elementHtml('article', { class: 'octavo', lang: language, dir: direction }, content);
}

function shown(parts: readonly Html[]): readonly Html[] {
  return parts.filter((part) => part !== noHtml);
}
