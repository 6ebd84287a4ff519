import type { Html } from '@octavo/html/content';
import { contentPolicy, elementHtml, joinHtml, noHtml, textHtml, trustedHtml } from '@octavo/html/content';
import type { Slide } from '../../deck.ts';
import { deckScript } from '../generated/deck-script.ts';
import { deckStyle } from '../generated/deck-style.ts';
import { headingLevels } from '../heading-levels.ts';
import type { DeckPage, SlidePlace } from '../html-context.ts';
import { slideContext } from '../slide-context.ts';
import { shownNodes } from '../slide-nodes.ts';
import { themeCss } from '../style/theme-css.ts';
import { deckStringsFor } from './deck-strings.ts';
import { slideHtml } from './slide-html.ts';
import { templatesHtml } from './templates-html.ts';

/** The whole page. The script comes last: the deck stands before it runs, and reads without it. */
export async function pageHtml(context: DeckPage): Promise<Html> {
  const { deck, images } = context;
  const style = deckStyle + themeCss(deck, context.theme) + context.styles.css;
  const head = [
    elementHtml('meta', { charset: 'utf-8' }),
    elementHtml('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: await contentPolicy({ script: deckScript, style }),
    }),
    elementHtml('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    elementHtml('title', {}, textHtml(deck.title)),
    ...deck.authors.map((author) => metaHtml('author', author)),
    deck.keywords.length === 0 ? noHtml : metaHtml('keywords', deck.keywords.join(', ')),
    metaHtml('generator', 'Octavo'),
    elementHtml('style', {}, trustedHtml(style)),
  ];
  const slides = deck.slides.map((slide, index) =>
    slideHtml(
      slide,
      slideContext(context, {
        slideNumber: index + 1,
        area: `${index + 1}/shown`,
        stepOf: stepsOf(slide),
        levelOf: headingLevels(shownNodes(slide)),
      }),
    ),
  );
  const body = [
    images.symbols,
    elementHtml('main', {}, textHtml('\n'), joinHtml(slides, '\n'), textHtml('\n')),
    templatesHtml(deckStringsFor(deck.language)),
    elementHtml('script', {}, trustedHtml(deckScript)),
  ];
  const page = elementHtml(
    'html',
    { lang: deck.language, dir: deck.direction },
    elementHtml('head', {}, joinHtml(head, '\n')),
    elementHtml('body', {}, joinHtml(body, '\n')),
  );
  return joinHtml([trustedHtml('<!DOCTYPE html>'), page, textHtml('')], '\n');
}

/** With which press of the key each node comes. */
function stepsOf({ steps }: Slide): SlidePlace['stepOf'] {
  return new Map(steps.flatMap((ids, index) => ids.map((id) => [id, index + 1] as const)));
}

function metaHtml(name: string, content: string): Html {
  return elementHtml('meta', { name, content });
}
