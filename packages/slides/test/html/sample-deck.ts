import type { Document, ResolvedDocument } from '@octavo/core';
import { defaultTheme, stringsFor } from '@octavo/core';
import { documentOf, node, paragraph, text } from '@octavo/testkit';
import type { Deck, Region, Slide } from '../../src/deck.ts';
import { slideGeometry } from '../../src/plan/geometry.ts';

/** A resolved document with nothing in its side tables but what a test puts there. */
export function resolvedOf(document: Document, tables: Partial<ResolvedDocument> = {}): ResolvedDocument {
  return {
    document,
    language: 'en',
    direction: 'ltr',
    strings: stringsFor('en'),
    title: 'A deck',
    anchors: {},
    numbers: {},
    references: {},
    footnotes: [],
    footnoteNumbers: {},
    toc: [],
    assets: {},
    highlights: {},
    ...tables,
  };
}

/** A slide that a test gives its regions. */
export function slideOf(id: string, regions: readonly Region[], parts: Partial<Slide> = {}): Slide {
  return {
    id,
    layout: 'content',
    classes: [],
    title: id,
    titleContent: [text(id)],
    titleSuffix: '',
    titleScale: 1,
    subtitle: [],
    byline: [],
    columnCount: 1,
    regions,
    steps: [],
    notes: [],
    footnotes: [],
    sourceIds: [],
    fit: [],
    ...parts,
  };
}

export function deckOf(slides: readonly Slide[], parts: Partial<Deck> = {}): Deck {
  return {
    version: 1,
    title: 'A deck',
    authors: [],
    keywords: [],
    language: 'en',
    direction: 'ltr',
    widthPt: 960,
    heightPt: 540,
    geometry: slideGeometry(defaultTheme.slide),
    fonts: { heading: 'Calibri', text: 'Calibri', code: 'Consolas' },
    slides,
    sections: [],
    slideOfNode: {},
    leftOut: [],
    ...parts,
  };
}

export const theme = defaultTheme;
export const bodyBox = { leftPt: 48, topPt: 110, widthPt: 864, heightPt: 380 } as const;

/** A region of running text over the whole body. */
export function textRegion(blocks: Document['children']): Region {
  return { type: 'text', box: bodyBox, column: 0, scale: 1, blocks };
}

export { documentOf, node, paragraph, text };
