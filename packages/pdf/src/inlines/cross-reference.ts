import type { CrossReference } from '@octavo/core';
import { destinationName } from '@octavo/core';
import type { InlineContext } from '../context.ts';
import type { EngineRun } from '../engine/index.ts';

export function crossReference(node: CrossReference, context: InlineContext): readonly EngineRun[] {
  const target = context.resolved.references[node.id];
  if (target === undefined) return [{ text: node.raw, origin: node.id }];
  const { link } = context.theme.colors;
  const words =
    node.form === 'page' ? { pageReference: destinationName(target.anchor) } : { text: target.text };
  return [
    {
      tag: 'Reference',
      ...words,
      origin: node.id,
      color: link,
      linkToDestination: destinationName(target.anchor),
    },
  ];
}
