import type { PdfConfig } from '@octavo/core';
import type { EngineContent } from '../engine/index.ts';
import { startChapters } from './chapters.ts';

/** Front matter (title, contents) and text as one flow: where chapters begin, how pages are numbered, in how many columns. */
export function joinMatter(
  front: readonly EngineContent[],
  text: readonly EngineContent[],
  { chapterStart, frontMatterNumbers }: PdfConfig,
): readonly EngineContent[] {
  const chapters = startChapters(text, chapterStart);
  const [firstFront, ...restFront] = front;
  const [firstText, ...restText] = chapters;
  if (firstText === undefined) return front;
  if (firstFront === undefined) return [withoutPageBreak(firstText), ...restText];
  if (frontMatterNumbers === 'arabic') return [...front, ...chapters];
  return [
    { ...firstFront, pageNumbering: { style: 'roman', start: 1 } },
    ...restFront,
    {
      ...firstText,
      pageBreak: chapterStart === 'right' ? 'beforeOdd' : 'before',
      pageNumbering: { style: 'arabic', start: 1 },
    },
    ...restText,
  ];
}

/** The first page needs no break before it. */
function withoutPageBreak({ pageBreak: _pageBreak, ...block }: EngineContent): EngineContent {
  return block;
}
