import type { Metadata } from '@octavo/core';
import { renderBlocks } from '../blocks/index.ts';
import type { BlockContext } from '../context.ts';
import { resized } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { textLook } from '../shared/text-look.ts';

/** What the document says in short, set a little smaller and narrower than the text. */
export function abstract({ abstract: blocks }: Metadata, context: BlockContext): readonly EngineContent[] {
  if (blocks === undefined || blocks.length === 0) return [];
  const { theme, resolved, leadingPt } = context;
  const small = resized({ ...context, spacingPt: context.spacingPt * 0.6 }, theme.text.sizePt * 0.92);
  const title: EngineContent = {
    text: resolved.strings.abstract,
    ...textLook({ font: 'heading', weight: 'bold', alignment: 'start' }, small.sizePt, context),
    keepWithNext: true,
    margin: [0, 0, 0, 2],
  };
  return [
    {
      stack: [title, ...renderBlocks(blocks, small)],
      fontSize: small.sizePt,
      leading: small.leadingPt,
      margin: [0, leadingPt, 0, 0],
    },
  ];
}

export function keywords(words: readonly string[], context: BlockContext): readonly EngineContent[] {
  if (words.length === 0) return [];
  const { resolved, sizePt, leadingPt } = context;
  const { keywords: name, punctuation } = resolved.strings;
  return [
    {
      text: [
        { text: `${name}${punctuation.colon}`, bold: true },
        { text: words.join(punctuation.listComma) },
      ],
      ...textLook({ font: 'heading', color: 'muted', alignment: 'start' }, sizePt * 0.88, context),
      margin: [0, leadingPt * 0.4, 0, 0],
    },
  ];
}
