import type { ResolvedDocument, Theme } from '@octavo/core';
import { walk } from '@octavo/core';
import type { AreaNodes, Html, MathWriter } from '@octavo/html/content';
import { createImageStore, findAnchorPlaces } from '@octavo/html/content';
import type { Deck } from '../deck.ts';
import { pageHtml } from './page/page-html.ts';
import { notesNodes, shownNodes } from './slide-nodes.ts';
import { slideDeclarations } from './style/declarations.ts';
import { createStyleClasses } from './style/style-classes.ts';
import { titleAnchors } from './title-anchors.ts';

export interface HtmlDeckInput {
  /** The document that the deck was planned from: its side tables hold the images, code and numbers. */
  readonly resolved: ResolvedDocument;
  readonly theme: Theme;
  readonly mathOf: MathWriter;
}

/** Writes a planned deck as one page of HTML that needs nothing else. */
export async function htmlDeck(deck: Deck, { resolved, theme, mathOf }: HtmlDeckInput): Promise<Html> {
  // What slides show comes first: a link leads there rather than to notes that say the same.
  const areas: readonly AreaNodes[] = [
    ...deck.slides.map((slide, index) => ({ area: `${index + 1}/shown` as const, nodes: shownNodes(slide) })),
    ...deck.slides.map((slide, index) => ({ area: `${index + 1}/notes` as const, nodes: notesNodes(slide) })),
  ];
  // Their drawings are made for the page, and are no images.
  const drawnCharts = new Set(
    deck.slides.flatMap(({ regions }) =>
      regions.flatMap((region) => (region.type === 'chart' ? [region.chart.id] : [])),
    ),
  );
  const slideIds = new Set(deck.slides.map(({ id }) => id));
  const anchors = findAnchorPlaces(areas, resolved.anchors, slideIds);
  return pageHtml({
    resolved,
    deck,
    theme,
    mathOf,
    anchors,
    titleAnchors: titleAnchors(deck, resolved, anchors),
    images: createImageStore(
      areas.flatMap(imageIds).filter((id) => !drawnCharts.has(id)),
      resolved.assets,
    ),
    styles: createStyleClasses(deck.slides.flatMap((slide) => slideDeclarations(slide, theme))),
  });
}

function imageIds({ nodes }: AreaNodes): readonly string[] {
  return nodes.flatMap((root) =>
    Array.from(walk(root)).flatMap(({ type, id }) => (type === 'image' ? [id] : [])),
  );
}
