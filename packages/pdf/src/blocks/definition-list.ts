import type { DefinitionList } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { renderInlines } from '../inlines/index.ts';
import { renderBlocks } from './index.ts';

const indentEm = 1.55;

export function definitionList(node: DefinitionList, context: BlockContext): readonly EngineContent[] {
  const indentPt = indentEm * context.sizePt;
  const inner: BlockContext = {
    ...context,
    widthPt: context.widthPt - indentPt,
    spacingPt: context.spacingPt * 0.6,
  };
  const isRtl = context.resolved.direction === 'rtl';
  const items = node.children.map(
    (item): EngineContent => ({
      tag: 'LI',
      stack: [
        ...item.terms.map(
          (term): EngineContent => ({
            tag: 'Lbl',
            text: renderInlines(term, context),
            bold: true,
            keepWithNext: true,
            margin: [0, 0, 0, 1],
          }),
        ),
        ...item.definitions.map(
          (definition): EngineContent => ({
            tag: 'LBody',
            stack: renderBlocks(definition, inner),
            margin: [isRtl ? 0 : indentPt, 0, isRtl ? indentPt : 0, context.spacingPt * 0.4],
          }),
        ),
      ],
    }),
  );
  return [{ tag: 'L', stack: items }];
}
