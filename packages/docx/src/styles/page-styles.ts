import type { Theme } from '@octavo/core';
import type { ParagraphStyle } from './style.ts';

/** Headers and footers, and the table of contents. */
export function pageStyles({ text, colors, page }: Theme): readonly ParagraphStyle[] {
  const widthPt = page.widthPt - page.marginInsidePt - page.marginOutsidePt;
  const edge = {
    type: 'paragraph',
    builtIn: true,
    basedOn: 'Normal',
    priority: 99,
    run: { font: 'heading', color: colors.muted, sizePt: text.captionSizePt },
  } as const;
  return [
    { ...edge, id: 'Header', name: 'header' },
    { ...edge, id: 'Footer', name: 'footer', paragraph: { align: 'center' } },
    {
      type: 'paragraph',
      id: 'TOCHeading',
      name: 'TOC Heading',
      builtIn: true,
      basedOn: 'Normal',
      next: 'BodyText',
      priority: 39,
      paragraph: {
        keepNext: true,
        spaceBeforePt: text.leadingPt,
        spaceAfterPt: 6,
        leadingPt: text.headingSizesPt[1] * 1.2,
      },
      run: { font: 'heading', bold: true, color: colors.accent, sizePt: text.headingSizesPt[1] },
    },
    {
      type: 'paragraph',
      id: 'TableofFigures',
      name: 'table of figures',
      builtIn: true,
      basedOn: 'Normal',
      next: 'Normal',
      priority: 39,
      paragraph: {
        tabStopsPt: [{ atPt: widthPt, align: 'right', leader: 'dot' }],
        indentStartPt: 18,
        indentEndPt: 24,
        hangingPt: 18,
      },
      run: { font: 'heading' },
    },
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(
      (level): ParagraphStyle => ({
        type: 'paragraph',
        id: `TOC${level}`,
        name: `toc ${level}`,
        builtIn: true,
        basedOn: 'Normal',
        next: 'Normal',
        priority: 39,
        paragraph: {
          tabStopsPt: [{ atPt: widthPt, align: 'right', leader: 'dot' }],
          indentStartPt: (level - 1) * 12,
          spaceBeforePt: level === 1 ? 3 : 0,
        },
        run: level === 1 ? { font: 'heading', bold: true } : { font: 'heading' },
      }),
    ),
  ];
}
