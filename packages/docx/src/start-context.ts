import { renderBlocks } from './blocks/render-blocks.ts';
import type { DocxContext } from './context.ts';
import { renderInlines } from './inlines/render-inlines.ts';
import { twipsFromPoints } from './units.ts';

/** The context at the beginning of the text. */
export function startContext(
  document: Pick<DocxContext, 'resolved' | 'theme' | 'config' | 'plan' | 'ledger'>,
): DocxContext {
  const { page } = document.theme;
  return {
    ...document,
    part: 'document',
    paragraphStyle: 'BodyText',
    indentTwips: 0,
    widthTwips: twipsFromPoints(page.widthPt - page.marginInsidePt - page.marginOutsidePt),
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
