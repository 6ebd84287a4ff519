import type { Block } from '@octavo/core';
import { assertNever } from '@octavo/core';
import type { Region } from '../deck.ts';

/** The blocks that a region shows. */
export function regionNodes(region: Region): readonly Block[] {
  switch (region.type) {
    case 'text':
      return region.blocks;
    case 'callout':
      return [region.callout];
    case 'quote':
      return [region.quote];
    case 'code':
      return [region.code];
    case 'table':
      return [region.table];
    case 'picture':
      return [region.figure];
    case 'chart':
      return [region.figure];
    case 'columnHeading':
      return [region.heading];
    case 'keyFigure':
      return [region.words];
    default:
      return assertNever(region);
  }
}
