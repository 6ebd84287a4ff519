import { isSafeUrl } from '@octavo/core';
import type { EngineRun } from '@octavo/pdf/engine';
import type { RunLink } from '../../flow/run.ts';
import type { PdfContext } from '../pdf-context.ts';
import { slideDestination } from '../slide/slide-destination.ts';

/** A link out of the deck, or to the slide of a node; nothing where it leads nowhere. */
export function linkOf(
  link: RunLink,
  { deck }: Pick<PdfContext, 'deck'>,
): Pick<EngineRun, 'link' | 'linkToDestination'> {
  if (link.type === 'external') return isSafeUrl(link.url) ? { link: link.url } : {};
  const slide = deck.slideOfNode[link.nodeId];
  return slide === undefined ? {} : { linkToDestination: slideDestination(slide) };
}
