import type { Image } from '@octavo/core';
import { missingImageText } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import { bookmarked } from '../elements/bookmark.ts';
import { imageRun } from '../elements/image-run.ts';
import type { InlineElement } from '../elements/inline-element.ts';
import { textRuns } from '../elements/text-runs.ts';

export function renderImage(node: Image, context: DocxContext): readonly InlineElement[] {
  if (context.insideContents) return textRuns(node.alt, context);
  const asset = context.resolved.assets[node.id];
  const content =
    asset === undefined || asset.type === 'missing'
      ? textRuns(`[${missingImageText(node, context.resolved)}]`, context)
      : [imageRun(node, asset, context)];
  return bookmarked(node.id, content, context);
}
