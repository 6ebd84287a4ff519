import type { Block, Table } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import { resized } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { trimEnd } from './box.ts';
import { caption } from './caption.ts';

export interface TableSurroundings {
  readonly caption?: EngineContent;
  readonly continued?: EngineContent;
  readonly notes?: EngineContent;
}

/** What stands above a table, above its further parts, and below it. */
export function tableSurroundings(
  node: Table,
  notes: readonly Block[],
  context: BlockContext,
  render: (blocks: readonly Block[], context: BlockContext) => readonly EngineContent[],
): TableSurroundings {
  const [above] = caption(node, node.caption, context, { margin: [0, 6, 0, 4] });
  const continued = continuation(node, context);
  const small = resized(context, context.theme.text.noteSizePt);
  const below = render(notes, { ...small, spacingPt: small.sizePt * 0.3 });
  return {
    ...(above === undefined ? {} : { caption: above }),
    ...(continued === undefined ? {} : { continued }),
    ...(below.length === 0
      ? {}
      : {
          notes: {
            stack: trimEnd(below),
            fontSize: small.sizePt,
            leading: small.leadingPt,
            color: context.theme.colors.muted,
            margin: [0, 4, 0, 0],
          },
        }),
  };
}

/** `Table 2 (continued)`; a table without a number goes on without words. */
function continuation(node: Table, context: BlockContext): EngineContent | undefined {
  const { resolved, theme } = context;
  const label = resolved.numbers[node.id]?.label;
  if (label === undefined) return undefined;
  const small = resized(context, theme.text.captionSizePt);
  return {
    text: [
      { text: `${label} `, bold: true, color: theme.colors[theme.caption.labelColor] },
      { text: `(${resolved.strings.continued})` },
    ],
    font: theme.fonts[theme.caption.font],
    fontSize: small.sizePt,
    leading: small.leadingPt,
    color: theme.colors[theme.caption.color],
    margin: [0, 0, 0, 4],
  };
}
