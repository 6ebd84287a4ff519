import type { ResolvedDocument, Theme } from '@octavo/core';
import { walk } from '@octavo/core';
import type { Deck } from '../deck.ts';
import { findAnchorPlaces } from './anchor-places.ts';
import { createImageStore } from './image-store.ts';
import type { Html } from './markup/html.ts';
import { pageHtml } from './page/page-html.ts';
import { slideNodes } from './slide-nodes.ts';
import { slideDeclarations } from './style/declarations.ts';
import { createStyleClasses } from './style/style-classes.ts';

export interface HtmlDeckInput {
  /** The document that the deck was planned from: its side tables hold the images, code and numbers. */
  readonly resolved: ResolvedDocument;
  readonly theme: Theme;
}

/** Writes a planned deck as one page of HTML that needs nothing else. */
export async function htmlDeck(deck: Deck, { resolved, theme }: HtmlDeckInput): Promise<Html> {
  const nodes = deck.slides.map(slideNodes);
  const slideIds = new Set(deck.slides.map(({ id }) => id));
  const images = nodes
    .flat()
    .flatMap((node) => Array.from(walk(node)).filter(({ type }) => type === 'image'));
  return pageHtml({
    resolved,
    deck,
    theme,
    anchors: findAnchorPlaces(nodes, resolved.anchors, slideIds),
    images: createImageStore(
      images.map(({ id }) => id),
      resolved.assets,
    ),
    styles: createStyleClasses(deck.slides.flatMap((slide) => slideDeclarations(slide, theme))),
  });
}
