import { findInitials } from '@octavo/core';
import { renderBlocks } from './blocks/render-blocks.ts';
import type { DocxContext } from './context.ts';
import { renderInlines } from './inlines/render-inlines.ts';
import { textLayout, textWidthTwips } from './page/text-width.ts';

/** The context at the beginning of the text. */
export function startContext(
  document: Pick<DocxContext, 'resolved' | 'theme' | 'config' | 'plan' | 'ledger'>,
): DocxContext {
  const { theme, config } = document;
  return {
    ...document,
    initials: findInitials(document.resolved, config, theme),
    part: 'document',
    paragraphStyle: 'BodyText',
    indentTwips: 0,
    widthTwips: textWidthTwips(textLayout(config), theme, config),
    isFlow: true,
    listDepth: 0,
    boldStyle: false,
    marks: [],
    insideLink: false,
    insideContents: false,
    openNotes: [],
    renderBlocks,
    renderInlines,
  };
}
