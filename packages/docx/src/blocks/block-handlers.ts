import type { BlockHandlers } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { renderBibliography } from './render-bibliography.ts';
import { renderBlockQuote } from './render-block-quote.ts';
import { renderCallout } from './render-callout.ts';
import { renderChart } from './render-chart.ts';
import { renderCodeBlock } from './render-code-block.ts';
import { renderConditional } from './render-conditional.ts';
import { renderContainer } from './render-container.ts';
import { renderDefinitionList } from './render-definition-list.ts';
import { renderFigure } from './render-figure.ts';
import { renderHeading } from './render-heading.ts';
import { renderHtmlBlock } from './render-html-block.ts';
import { renderList } from './render-list.ts';
import { renderMathBlock } from './render-math-block.ts';
import { renderPageBreak } from './render-page-break.ts';
import { renderParagraph } from './render-paragraph.ts';
import { renderSlideBreak } from './render-slide-break.ts';
import { renderSpeakerNotes } from './render-speaker-notes.ts';
import { renderTable } from './render-table.ts';
import { renderThematicBreak } from './render-thematic-break.ts';

/** What becomes of each kind of block in Word. */
export const blockHandlers = {
  paragraph: renderParagraph,
  heading: renderHeading,
  thematicBreak: renderThematicBreak,
  pageBreak: renderPageBreak,
  slideBreak: renderSlideBreak,
  blockQuote: renderBlockQuote,
  list: renderList,
  codeBlock: renderCodeBlock,
  table: renderTable,
  figure: renderFigure,
  callout: renderCallout,
  definitionList: renderDefinitionList,
  htmlBlock: renderHtmlBlock,
  mathBlock: renderMathBlock,
  chart: renderChart,
  container: renderContainer,
  conditional: renderConditional,
  speakerNotes: renderSpeakerNotes,
  bibliography: renderBibliography,
} satisfies BlockHandlers<DocxContext, readonly BlockElement[]>;
