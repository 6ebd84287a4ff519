import type { Html } from '@octavo/html/content';
import { blocksHtml, elementHtml, nodeAttributes, noHtml } from '@octavo/html/content';
import type { Slide } from '../../deck.ts';
import { headingLevels } from '../heading-levels.ts';
import type { HtmlContext } from '../html-context.ts';
import { slideContext } from '../slide-context.ts';
import { slideElementId } from '../slide-element-id.ts';
import { notesNodes } from '../slide-nodes.ts';

/** What the speaker says, and the footnotes whose marks stand on the slide. */
export function notesHtml(slide: Slide, shownContext: HtmlContext): Html {
  const { slideNumber } = shownContext;
  const context = slideContext(shownContext, {
    slideNumber,
    area: `${slideNumber}/notes`,
    stepOf: new Map(),
    levelOf: headingLevels(notesNodes(slide)),
  });
  if (slide.notes.length === 0 && slide.footnotes.length === 0) return noHtml;
  const attributes = { class: 'notes', 'aria-label': `${context.resolved.strings.notes} ${slideNumber}` };
  return elementHtml('aside', attributes, ...blocksHtml(slide.notes, context), footnotesHtml(slide, context));
}

function footnotesHtml({ footnotes }: Slide, context: HtmlContext): Html {
  if (footnotes.length === 0) return noHtml;
  const items = footnotes.map(({ number, definition }) => {
    const id = slideElementId(context.slideNumber, `note-${number}`);
    const attributes = { ...nodeAttributes(definition, context), id, value: number };
    return elementHtml('li', attributes, ...blocksHtml(definition.children, context));
  });
  return elementHtml('ol', { class: 'footnotes', 'aria-label': context.resolved.strings.footnote }, ...items);
}
