import type { Block, Inline, Node, ResolvedDocument } from '@octavo/core';
import { mapChildren } from '@octavo/core';
import type { Deck, Region, Slide } from '../deck.ts';
import { calloutTitle } from '../flow/callout-title.ts';
import type { Run } from '../flow/run.ts';
import { inlineContext, toRuns } from '../flow/to-runs.ts';
import { withMissingText } from '../flow/with-missing-text.ts';

/**
 * A deck that needs no document beside it: what stands in the document's side tables (the words of references, the numbers of figures, tables
 * and headings, the usual titles of call-outs, which pictures are missing) is written out where it is shown.
 */
export function withWords(deck: Deck, resolved: ResolvedDocument): Deck {
  const context: WordsContext = { deck, resolved };
  return { ...deck, slides: deck.slides.map((slide) => slideWithWords(slide, context)) };
}

interface WordsContext {
  readonly deck: Deck;
  readonly resolved: ResolvedDocument;
}

function slideWithWords(slide: Slide, context: WordsContext): Slide {
  return {
    ...slide,
    titleContent: nodes(slide.titleContent, context),
    subtitle: nodes(slide.subtitle, context),
    regions: slide.regions.map((region) => regionWithWords(region, context)),
    notes: nodes(slide.notes, context),
    footnotes: slide.footnotes.map(({ number, definition }) => ({
      number,
      definition: node(definition, context),
    })),
  };
}

function regionWithWords(region: Region, context: WordsContext): Region {
  switch (region.type) {
    case 'text':
      return { ...region, blocks: nodes(region.blocks, context) };
    case 'columnHeading':
      return { ...region, heading: node(region.heading, context) };
    case 'callout':
      return { ...region, callout: node(region.callout, context) };
    case 'quote':
      return { ...region, quote: node(region.quote, context) };
    case 'keyFigure':
      return { ...region, words: node(region.words, context) };
    case 'code':
      return region;
    case 'table':
      return { ...region, table: node(region.table, context) };
    case 'picture':
      return { ...region, figure: node(region.figure, context) };
    case 'chart':
      return { ...region, figure: node(region.figure, context), table: node(region.table, context) };
  }
}

function nodes<N extends Block | Inline>(list: readonly N[], context: WordsContext): readonly N[] {
  return list.map((one) => node(one, context));
}

/** A node with what its side tables say of it. Blocks stay blocks, and inlines inlines. */
function node<N extends Node>(written: N, context: WordsContext): N {
  const inner = mapChildren(written as Node, (children) => children.map((child) => node(child, context)));
  return own(inner, context) as N;
}

function own(written: Node, { deck, resolved }: WordsContext): Node {
  const { id } = written;
  switch (written.type) {
    case 'crossReference':
    case 'citation': {
      const children = [text(id, wordsOf(toRuns([written], resolved)))];
      const target = resolved.references[id]?.targetId;
      const slide = target === undefined ? undefined : deck.slideOfNode[target];
      return slide === undefined
        ? { type: 'span', id, children }
        : { type: 'link', id, url: `#${slide}`, children };
    }
    case 'figure':
    case 'table': {
      const label = resolved.numbers[id]?.label;
      if (label === undefined) return written;
      const { caption = [] } = written;
      return { ...written, caption: [text(id, caption.length === 0 ? label : `${label}. `), ...caption] };
    }
    case 'heading': {
      const number = resolved.numbers[id]?.number;
      return number === undefined
        ? written
        : { ...written, children: [text(id, `${number} `), ...written.children] };
    }
    case 'image':
      return withMissingText(written, resolved);
    case 'callout':
      return written.title === undefined
        ? { ...written, title: [text(id, wordsOf(calloutTitle(written, inlineContext(resolved))))] }
        : written;
    default:
      return written;
  }
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.type === 'words' ? run.text : ' ')).join('');
}

function text(id: string, value: string): Inline {
  return { type: 'text', id: `${id}-words`, value };
}
