import type { PdfConfig } from '@octavo/core';
import type { EngineContent } from '../engine/index.ts';
import { startChapters } from './chapters.ts';

export interface MatterOptions {
  readonly config: PdfConfig;
  /** Room above the headings of chapters that begin pages. */
  readonly chapterDropPt: number;
}

/** Front matter (title, contents) and text as one flow: where chapters begin, how pages are numbered, in how many columns. */
export function joinMatter(
  front: readonly EngineContent[],
  text: readonly EngineContent[],
  { config, chapterDropPt }: MatterOptions,
): readonly EngineContent[] {
  const chapters = { start: config.chapterStart, dropPt: chapterDropPt };
  const [firstText, ...restText] = startChapters(text, chapters);
  if (firstText === undefined) return front;
  if (front.length === 0) return [withoutPageBreak(firstText), ...restText];
  const begun = beginText(firstText, config);
  return [...frontMatter(front, begun, config), begun, ...restText];
}

function beginText(first: EngineContent, { chapterStart, frontMatterNumbers }: PdfConfig): EngineContent {
  if (frontMatterNumbers === 'arabic') return first;
  const pageBreak = chapterStart === 'right' ? 'beforeOdd' : 'before';
  return { ...first, pageBreak, pageNumbering: { style: 'arabic', start: 1 } };
}

function frontMatter(
  front: readonly EngineContent[],
  { pageBreak }: EngineContent,
  { frontMatterNumbers }: PdfConfig,
): readonly EngineContent[] {
  const last = front.length - 1;
  return front.map((block, index) => ({
    // A title page ends with its page; what begins the next one itself would leave it blank.
    ...(index === last && pageBreak !== undefined ? withoutPageBreak(block) : block),
    ...(index === 0 && frontMatterNumbers === 'roman'
      ? ({ pageNumbering: { style: 'roman', start: 1 } } as const)
      : {}),
  }));
}

/** The first page needs no break before it. */
function withoutPageBreak({ pageBreak: _pageBreak, ...block }: EngineContent): EngineContent {
  return block;
}
