import type { Metadata } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { abstract, keywords } from './abstract.ts';
import { byline, dateLine } from './byline.ts';
import { coverBand } from './cover-band.ts';
import { titleLines } from './title-lines.ts';

/**
 * Title, subtitle, authors, date, abstract and keywords, as far as the front matter has them: above the text, in a band over
 * the head of the first page, or on a page of their own, as the theme says.
 */
export function titleBlock(metadata: Metadata, context: BlockContext): readonly EngineContent[] {
  const { leadingPt, theme } = context;
  const title = titleLines(metadata, context);
  const lines = [...byline(metadata.authors, context), ...dateLine(context)];
  const summary = [...abstract(metadata, context), ...keywords(metadata.keywords, context)];
  if (title.length + lines.length + summary.length === 0) return [];
  if (title.length > 0 && theme.title.layout === 'page') return titlePage(title, lines, summary, context);
  const head = theme.title.layout === 'cover' ? coverBand(title, context) : title;
  return [{ stack: [...head, ...lines, ...summary], margin: [0, 0, 0, leadingPt] }];
}

/** The part of the text block's height above a title on a page of its own: a little above the middle, as the eye sees it. */
const titleDrop = 0.26;

/** The text after it, or the contents, starts a page. */
function titlePage(
  title: readonly EngineContent[],
  lines: readonly EngineContent[],
  summary: readonly EngineContent[],
  { theme: { page }, leadingPt }: BlockContext,
): readonly EngineContent[] {
  const heightPt = page.heightPt - page.marginTopPt - page.marginBottomPt;
  return [
    // Space above a block ends at the top of a page; the height of an empty line does not.
    { text: '', leading: heightPt * titleDrop },
    { stack: title, margin: [0, 0, 0, leadingPt * 2] },
    { stack: lines, margin: [0, 0, 0, leadingPt * 2] },
    ...summary,
    { text: '', leading: leadingPt / 4, fontSize: 1, pageBreak: 'after' },
  ];
}
