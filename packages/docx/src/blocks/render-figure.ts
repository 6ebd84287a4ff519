import type { Figure } from '@octavo/core';
import { missingImageText } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { bookmarked } from '../elements/bookmark.ts';
import { imageRun } from '../elements/image-run.ts';
import type { InlineElement } from '../elements/inline-element.ts';
import { type StyledParagraph, styledParagraph } from '../elements/styled-paragraph.ts';
import { textRuns } from '../elements/text-runs.ts';
import { captionContent } from './caption-content.ts';

/** The frame of an image that is not there stands in from the text. */
const frameTwips = 180;

type Mark = (content: readonly InlineElement[]) => readonly InlineElement[];

/** The picture, kept with its caption below. */
export function renderFigure(node: Figure, context: DocxContext): readonly BlockElement[] {
  const { ledger, plan, indentTwips } = context;
  const hasCaption = (node.caption ?? []).length > 0 || plan.captioned.has(node.id);
  const mark: Mark = (content) => (hasCaption ? content : bookmarked(node.id, content, context));
  const picture = pictureParagraph(node, { hasCaption, mark }, context);
  if (!hasCaption) return [picture];
  const caption = captionContent(node.id, node.caption, context);
  return [picture, styledParagraph({ style: ledger.styles.indented('Caption', indentTwips) }, caption)];
}

function pictureParagraph(
  node: Figure,
  { hasCaption, mark }: { readonly hasCaption: boolean; readonly mark: Mark },
  context: DocxContext,
): StyledParagraph {
  const { ledger, resolved, indentTwips } = context;
  const asset = resolved.assets[node.image.id];
  if (asset === undefined || asset.type === 'missing') {
    const style = ledger.styles.indented('MissingImage', indentTwips + frameTwips);
    return styledParagraph(
      { style: hasCaption ? ledger.styles.kept(style) : style },
      mark(textRuns(missingImageText(node.image, context.resolved), context)),
    );
  }
  const style = ledger.styles.indented(hasCaption ? 'CaptionedFigure' : 'Figure', indentTwips);
  return styledParagraph({ style }, mark([imageRun(node.image, asset, context)]));
}
