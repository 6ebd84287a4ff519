import type { Inline, NodeBase } from '@octavo/core';
import { destinationName } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import { resized } from '../context.ts';
import type { EngineContent, EngineStyle } from '../engine/index.ts';
import { renderInlines } from '../inlines/index.ts';

/** Label and caption of a figure or table, with the destination of what is captioned; nothing where there is neither. */
export function caption(
  node: NodeBase,
  content: readonly Inline[] | undefined,
  context: BlockContext,
  place: Pick<EngineStyle, 'alignment' | 'balance' | 'margin'>,
): readonly EngineContent[] {
  const { resolved, theme } = context;
  const label = resolved.numbers[node.id]?.label;
  const anchor = resolved.anchors[node.id];
  const id = anchor === undefined ? {} : { id: destinationName(anchor) };
  if (label === undefined && content === undefined) {
    return anchor === undefined ? [] : [{ text: '', fontSize: 1, leading: 1, ...id }];
  }
  const small = resized(context, theme.text.captionSizePt);
  const words = content === undefined ? [] : renderInlines(content, small);
  return [
    {
      tag: 'Caption',
      text: [
        ...(label === undefined
          ? []
          : [
              {
                text: words.length === 0 ? label : `${label}.\u2002`,
                bold: true,
                color: theme.colors[theme.caption.labelColor],
              },
            ]),
        ...words,
      ],
      font: theme.fonts[theme.caption.font],
      fontSize: small.sizePt,
      leading: small.leadingPt,
      color: theme.colors[theme.caption.color],
      ...place,
      ...id,
    },
  ];
}
