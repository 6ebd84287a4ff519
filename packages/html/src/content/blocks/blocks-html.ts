import type { Block, BlockHandlers } from '@octavo/core';
import { visitBlock } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { spokenContext } from '../spoken-context.ts';
import { bibliographyHtml } from './bibliography.ts';
import { blockQuoteHtml } from './block-quote.ts';
import { calloutHtml } from './callout.ts';
import { chartHtml } from './chart.ts';
import { codeBlockHtml } from './code-block.ts';
import { conditionalHtml } from './conditional.ts';
import { containerHtml } from './container.ts';
import { definitionListHtml } from './definition-list.ts';
import { figureHtml } from './figure.ts';
import { headingHtml } from './heading.ts';
import { htmlBlockHtml } from './html-block.ts';
import { listHtml } from './list.ts';
import { mathBlockHtml } from './math-block.ts';
import { pageBreakHtml } from './page-break.ts';
import { paragraphHtml } from './paragraph.ts';
import { slideBreakHtml } from './slide-break.ts';
import { speakerNotesHtml } from './speaker-notes.ts';
import { tableHtml } from './table.ts';
import { thematicBreakHtml } from './thematic-break.ts';

const handlers = {
  paragraph: paragraphHtml,
  heading: headingHtml,
  thematicBreak: thematicBreakHtml,
  pageBreak: pageBreakHtml,
  slideBreak: slideBreakHtml,
  blockQuote: blockQuoteHtml,
  list: listHtml,
  codeBlock: codeBlockHtml,
  table: tableHtml,
  figure: figureHtml,
  callout: calloutHtml,
  definitionList: definitionListHtml,
  htmlBlock: htmlBlockHtml,
  mathBlock: mathBlockHtml,
  chart: chartHtml,
  container: containerHtml,
  conditional: conditionalHtml,
  speakerNotes: speakerNotesHtml,
  bibliography: bibliographyHtml,
} satisfies BlockHandlers<ContentContext, Html>;

export function blocksHtml(nodes: readonly Block[], context: ContentContext): readonly Html[] {
  return nodes.map((node) => visitBlock(node, handlers, spokenContext(node, context)));
}
