import type { Callout } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { StyledParagraph, styledParagraph } from '../elements/styled-paragraph.ts';
import { textRuns } from '../elements/text-runs.ts';
import { calloutStyleId } from '../styles/block-styles.ts';
import { inset } from './inset.ts';

const startTwips = 240;
const endTwips = 180;

/** Paragraphs with the same border and tint, which Word draws as one box. */
export function renderCallout(node: Callout, context: DocxContext): readonly BlockElement[] {
  const style = calloutStyleId(node.kind);
  const inner = { ...inset(context, startTwips, endTwips), paragraphStyle: style, listDepth: 0 };
  const titleContext = { ...inner, boldStyle: true };
  const title =
    node.title === undefined || node.title.length === 0
      ? textRuns(context.resolved.strings.callout[node.kind], titleContext)
      : context.renderInlines(node.title, titleContext);
  const blocks = [
    styledParagraph({ style: context.ledger.styles.indented(`${style}Title`, inner.indentTwips) }, title),
    ...context.renderBlocks(node.children, inner),
  ];
  return closeGaps(blocks, context);
}

/** Word draws a box anew where the indent changes; space there would show as a gap in it. */
function closeGaps(blocks: readonly BlockElement[], { ledger }: DocxContext): readonly BlockElement[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    if (!(block instanceof StyledParagraph) || !(next instanceof StyledParagraph)) return block;
    if (placeOf(block) === placeOf(next)) return block;
    return block.changed({ style: ledger.styles.flush(block.settings.style) });
  });
}

function placeOf({ settings }: StyledParagraph): string {
  const { numbering, style } = settings;
  return numbering === undefined ? style.replace('Title', '') : `level ${numbering.level}`;
}
