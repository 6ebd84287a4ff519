import type { Figure } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { imageRun } from '../elements/image-run.ts';
import { styledParagraph } from '../elements/styled-paragraph.ts';
import { textRuns } from '../elements/text-runs.ts';
import { missingImageText } from '../inlines/missing-image-text.ts';
import { captionContent } from './caption-content.ts';

export function renderFigure(node: Figure, context: DocxContext): readonly BlockElement[] {
  const { ledger, indentTwips } = context;
  const asset = context.resolved.assets[node.image.id];
  const caption = captionContent(node.id, node.caption, context);
  const picture =
    asset === undefined || asset.type === 'missing'
      ? styledParagraph(
          { style: ledger.indentedStyle('MissingImage', indentTwips + 180), keepNext: caption.length > 0 },
          textRuns(missingImageText(node.image, context), context),
        )
      : styledParagraph({ style: ledger.indentedStyle('Figure', indentTwips) }, [
          imageRun(node.image, asset, context),
        ]);
  if (caption.length === 0) return [picture];
  return [picture, styledParagraph({ style: ledger.indentedStyle('Caption', indentTwips) }, caption)];
}
