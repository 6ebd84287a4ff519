import type { PlaceAttributes } from '@octavo/html/content';
import { noHtml } from '@octavo/html/content';
import { wordsOfMissing } from '../flow/words-of-missing.ts';
import type { DeckPage, HtmlContext, SlidePlace } from './html-context.ts';
import { slideElementId } from './slide-element-id.ts';
import { targetHref } from './target-href.ts';

/** The context of a slide's blocks: anchors and steps in its area, notes on the same slide. */
export function slideContext(page: DeckPage, place: SlidePlace): HtmlContext {
  const { slideNumber, area, stepOf, levelOf } = place;
  return {
    ...page,
    ...place,
    placeOf(node): PlaceAttributes {
      const id = page.anchors.anchorOf(node, area);
      const step = stepOf.get(node.id);
      return { ...(id === undefined ? {} : { id }), ...(step === undefined ? {} : { 'data-step': step }) };
    },
    headingLevel: (depth) => levelOf.get(depth) ?? 3,
    targetHref: (referenceId) => targetHref(referenceId, page),
    noteMark: (_node, number) => ({ href: `#${slideElementId(slideNumber, `note-${number}`)}` }),
    frameTable: (table) => table,
    imageSize: (_node, { widthPx, heightPx }) => ({ widthPx, heightPx }),
    wordsOfMissing: (node) => wordsOfMissing(node, page.resolved),
    pageBreak: noHtml,
  };
}
