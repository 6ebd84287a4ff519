import type { ThemeSlide } from '@octavo/core';
import type { ParagraphRole } from '../flow/flow-paragraph.ts';

/** Sizes of the list levels against the text size; the last holds for all deeper ones. */
const levelFactors = [1, 0.92, 0.84] as const;

const roleFactors: Readonly<Record<ParagraphRole, number>> = {
  text: 1,
  heading: 1,
  code: 0.8,
  quote: 1,
  formula: 0.9,
  caption: 0.6,
};

/** The size of a list level at full scale, as the master has it. */
export function levelSizePt(level: number, slide: ThemeSlide): number {
  const factor = levelFactors[Math.min(level, levelFactors.length - 1)] ?? 1;
  return Math.max(slide.minimumSizePt, Math.round(slide.textSizePt * factor));
}

/** The size of a paragraph at full scale. */
export function paragraphSizePt(role: ParagraphRole, level: number, slide: ThemeSlide): number {
  return Math.max(slide.minimumSizePt, Math.round(levelSizePt(level, slide) * roleFactors[role]));
}
