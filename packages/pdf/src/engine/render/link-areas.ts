import type { InlineStructure } from '../structure/inline-structure.ts';
import { findInline } from '../structure/inline-structure.ts';
import { isLink } from '../text/is-link.ts';
import type { Segment } from '../text/segment.ts';

/** Where a link leads: to an address, a place, or a page; `words` say it where there is no address. */
export interface LinkTarget {
  readonly link: string | undefined;
  readonly destination: string | undefined;
  readonly page: number | undefined;
  readonly words: string;
}

/** Where on its page a link can be clicked, in points from the top left corner. */
export interface LinkPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a line that one link covers; `xPt` counts from the line's left end. */
export interface LinkArea extends LinkTarget {
  readonly xPt: number;
  readonly widthPt: number;
  readonly structure: InlineStructure | undefined;
}

/** One area for each link on a line, however many words and fonts it has. */
export function linkAreas(segments: readonly Segment[]): readonly LinkArea[] {
  const areas: LinkArea[] = [];
  let previous: Segment | undefined;
  for (const segment of segments) {
    const { link, linkToDestination: destination, linkToPage: page } = segment.style;
    const structure = findInline(segment.style.structure, 'Link');
    const last = areas.at(-1);
    const continues =
      last !== undefined &&
      previous !== undefined &&
      previous.style.link === link &&
      previous.style.linkToDestination === destination &&
      previous.style.linkToPage === page &&
      last.structure === structure;
    previous = segment;
    if (!isLink(segment.style)) continue;
    const { xPt, widthPt, text } = segment;
    if (continues) {
      areas[areas.length - 1] = { ...last, widthPt: xPt + widthPt - last.xPt, words: last.words + text };
    } else areas.push({ xPt, widthPt, link, destination, page, words: text, structure });
  }
  return areas;
}

/** An address in ASCII, as PDF asks (ISO 32000-1, 12.6.4.7). */
export function uriOf(link: string): string {
  return link.replace(/[^\x21-\x7e]+/g, (characters) => encodeURIComponent(characters.toWellFormed()));
}
