import { plainText } from '@octavo/core';
import { wordCount } from './condense/word-count.ts';
import type { SlideDraft } from './fit-plan.ts';

/** A deck of fewer slides is too short to be closed. */
const fewestSlides = 5;
const mostWords = 30;

/**
 * The last slide closes the deck when it holds a title and few words: `## Thank you`, `## Questions?`, one sentence in short. Not beside a
 * picture, which would lie behind what a closing slide has in its middle.
 */
export function withClosing(drafts: readonly SlideDraft[]): readonly SlideDraft[] {
  const last = drafts.at(-1);
  if (last === undefined || drafts.length < fewestSlides || !last.starts || last.title === '') return drafts;
  if (last.titleBox !== undefined) return drafts;
  const words = closingWords(last);
  if (words === undefined) return drafts;
  return [
    ...drafts.slice(0, -1),
    { ...last, layout: 'closing', subtitle: words, regions: [], columnCount: 1 },
  ];
}

/** What stands under the title of a closing slide; `undefined` when the slide holds more. */
function closingWords({ layout, subtitle, regions }: SlideDraft): SlideDraft['subtitle'] | undefined {
  if (layout === 'titleOnly' || layout === 'section') return subtitle;
  const [region] = regions;
  if (layout !== 'content' || regions.length !== 1 || region?.type !== 'text') return undefined;
  const [block] = region.blocks;
  if (region.blocks.length !== 1 || block?.type !== 'paragraph') return undefined;
  return wordCount(plainText(block.children)) <= mostWords ? block.children : undefined;
}
