import type { Theme } from '@octavo/core';
import type { ParagraphStyle } from './style.ts';

/** The title block: title, who wrote it, when, and what it says in short. */
export function frontStyles({ text, colors }: Theme): readonly ParagraphStyle[] {
  const base = { type: 'paragraph', basedOn: 'Normal', next: 'BodyText', priority: 10 } as const;
  return [
    {
      ...base,
      id: 'Title',
      name: 'Title',
      builtIn: true,
      gallery: true,
      next: 'Subtitle',
      paragraph: {
        keepNext: true,
        keepLines: true,
        suppressHyphens: true,
        spaceAfterPt: 6,
        leadingPt: text.titleSizePt * 1.15,
      },
      run: { font: 'heading', bold: true, color: colors.accent, sizePt: text.titleSizePt },
    },
    {
      ...base,
      id: 'Subtitle',
      name: 'Subtitle',
      builtIn: true,
      gallery: true,
      priority: 11,
      paragraph: {
        keepNext: true,
        suppressHyphens: true,
        spaceAfterPt: 8,
        leadingPt: text.subtitleSizePt * 1.25,
      },
      run: { font: 'heading', color: colors.muted, sizePt: text.subtitleSizePt },
    },
    {
      ...base,
      id: 'Author',
      name: 'Author',
      next: 'Date',
      paragraph: { keepNext: true, spaceBeforePt: 4 },
      run: { font: 'heading', bold: true },
    },
    {
      ...base,
      id: 'Affiliation',
      name: 'Affiliation',
      paragraph: { keepNext: true },
      run: { font: 'heading', color: colors.muted, sizePt: text.captionSizePt },
    },
    {
      ...base,
      id: 'Date',
      name: 'Date',
      builtIn: true,
      paragraph: { spaceBeforePt: 4, spaceAfterPt: text.leadingPt },
      run: { font: 'heading', color: colors.muted },
    },
    {
      ...base,
      id: 'AbstractTitle',
      name: 'Abstract Title',
      next: 'Abstract',
      paragraph: { keepNext: true, indentStartPt: 24, indentEndPt: 24, spaceBeforePt: 6, spaceAfterPt: 3 },
      run: { font: 'heading', bold: true, color: colors.accent, sizePt: text.captionSizePt + 0.5 },
    },
    {
      ...base,
      id: 'Abstract',
      name: 'Abstract',
      paragraph: { indentStartPt: 24, indentEndPt: 24, spaceAfterPt: text.paragraphSpacingPt },
      run: { sizePt: text.sizePt - 0.5 },
    },
    {
      ...base,
      id: 'Keywords',
      name: 'Keywords',
      paragraph: { indentStartPt: 24, indentEndPt: 24, spaceAfterPt: text.leadingPt * 1.5 },
      run: { font: 'heading', sizePt: text.captionSizePt, color: colors.muted },
    },
  ];
}
