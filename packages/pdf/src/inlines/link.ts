import type { Link } from '@octavo/core';
import { destinationName } from '@octavo/core';
import type { InlineContext } from '../context.ts';
import type { EngineRun } from '../engine/index.ts';
import { renderInlines } from './index.ts';

/** A link whose target is unknown keeps its words. */
export function link(node: Link, context: InlineContext): readonly EngineRun[] {
  const text = renderInlines(node.children, context);
  const color = context.theme.colors.link;
  const target = context.resolved.references[node.id];
  if (target !== undefined) return [{ text, color, linkToDestination: destinationName(target.anchor) }];
  if (node.url === '' || node.url.startsWith('#')) return [{ text }];
  return [{ text, color, link: node.url }];
}
