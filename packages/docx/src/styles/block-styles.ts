import type { CalloutKind, Theme } from '@octavo/core';
import { mixColor } from './mix-color.ts';
import type { ParagraphStyle } from './style.ts';

/** Every kind of call-out, in the order in which its styles are listed. */
export const calloutKinds: readonly CalloutKind[] = ['note', 'tip', 'important', 'warning', 'caution'];

/** `CalloutNote` for the text of a note, `CalloutNoteTitle` for its first line. */
export function calloutStyleId(kind: CalloutKind): string {
  return `Callout${capitalised(kind)}`;
}

/** From the edge of the text to that of code: room for the padding of its box. */
export const codeIndentPt = 7;

/** Quotations, call-outs, code and captions. */
export function blockStyles(theme: Theme): readonly ParagraphStyle[] {
  return [
    ...quoteStyles(theme),
    ...calloutKinds.flatMap((kind) => calloutStyles(kind, theme)),
    ...otherStyles(theme),
  ];
}

function quoteStyles({ text, colors }: Theme): readonly ParagraphStyle[] {
  return [
    {
      type: 'paragraph',
      id: 'Quote',
      name: 'Quote',
      builtIn: true,
      basedOn: 'Normal',
      gallery: true,
      priority: 29,
      paragraph: {
        borders: { start: { color: colors.rule, widthPt: 2.25, distancePt: 10 } },
        indentStartPt: 18,
        indentEndPt: 18,
        spaceAfterPt: text.paragraphSpacingPt,
      },
      run: { color: colors.muted },
    },
    {
      type: 'paragraph',
      id: 'PullQuote',
      name: 'Pull Quote',
      basedOn: 'Normal',
      next: 'BodyText',
      gallery: true,
      priority: 30,
      paragraph: {
        keepLines: true,
        suppressHyphens: true,
        borders: {
          top: { color: colors.accent, widthPt: 1, distancePt: 8 },
          bottom: { color: colors.accent, widthPt: 1, distancePt: 8 },
        },
        indentStartPt: 36,
        indentEndPt: 36,
        spaceBeforePt: text.leadingPt,
        spaceAfterPt: text.leadingPt,
        leadingPt: text.subtitleSizePt * 1.4,
        align: 'center',
      },
      run: { font: 'heading', color: colors.accent, sizePt: text.subtitleSizePt },
    },
  ];
}

function calloutStyles(kind: CalloutKind, { text, colors }: Theme): readonly ParagraphStyle[] {
  const color = colors.callout[kind];
  const fill = mixColor(color, 0.07, colors.background);
  const id = calloutStyleId(kind);
  // Word draws one box around neighbours whose borders, indents and shading are the same.
  const box = {
    borders: {
      top: { color: fill, widthPt: 0.5, distancePt: 5 },
      start: { color, widthPt: 3, distancePt: 9 },
      bottom: { color: fill, widthPt: 0.5, distancePt: 5 },
      end: { color: fill, widthPt: 0.5, distancePt: 8 },
    },
    fill,
    indentStartPt: 12,
    indentEndPt: 9,
  } as const;
  return [
    {
      type: 'paragraph',
      id,
      name: `Callout ${capitalised(kind)}`,
      basedOn: 'Normal',
      gallery: true,
      priority: 31,
      paragraph: { ...box, spaceAfterPt: text.paragraphSpacingPt },
    },
    {
      type: 'paragraph',
      id: `${id}Title`,
      name: `Callout ${capitalised(kind)} Title`,
      basedOn: id,
      next: id,
      priority: 31,
      paragraph: { ...box, keepNext: true, spaceBeforePt: text.paragraphSpacingPt, spaceAfterPt: 2 },
      run: { font: 'heading', bold: true, color },
    },
  ];
}

function otherStyles({ caption, text, colors, fonts }: Theme): readonly ParagraphStyle[] {
  const codeEdge = { color: colors.codeBackground, widthPt: 0.5, distancePt: 6 };
  // A code font's characters are 0.6 em wide: a tab stop at each fourth of them.
  const tabPt = text.codeSizePt * 0.6 * 4;
  return [
    {
      type: 'paragraph',
      id: 'SourceCode',
      name: 'Source Code',
      basedOn: 'Normal',
      gallery: true,
      priority: 32,
      paragraph: {
        suppressHyphens: true,
        borders: { top: codeEdge, start: codeEdge, bottom: codeEdge, end: codeEdge },
        fill: colors.codeBackground,
        tabStopsPt: Array.from({ length: 8 }, (_, index) => ({
          atPt: codeIndentPt + tabPt * (index + 1),
          align: 'left' as const,
        })),
        rightToLeft: false,
        indentStartPt: codeIndentPt,
        indentEndPt: codeIndentPt,
        spaceBeforePt: 4,
        spaceAfterPt: text.paragraphSpacingPt + 6,
        leadingPt: text.codeSizePt * 1.4,
        align: 'start',
      },
      run: { font: { name: fonts.code }, noProof: true, color: colors.code.plain, sizePt: text.codeSizePt },
    },
    {
      type: 'paragraph',
      id: 'Figure',
      name: 'Figure',
      basedOn: 'Normal',
      next: 'Caption',
      priority: 34,
      paragraph: { spaceBeforePt: text.paragraphSpacingPt, spaceAfterPt: 4, align: caption.alignment },
    },
    {
      type: 'paragraph',
      id: 'CaptionedFigure',
      name: 'Captioned Figure',
      basedOn: 'Figure',
      next: 'Caption',
      priority: 34,
      paragraph: { keepNext: true },
    },
    {
      type: 'paragraph',
      id: 'MissingImage',
      name: 'Missing Image',
      basedOn: 'Normal',
      priority: 34,
      paragraph: {
        borders: {
          top: { color: colors.rule, widthPt: 0.75, distancePt: 8 },
          start: { color: colors.rule, widthPt: 0.75, distancePt: 8 },
          bottom: { color: colors.rule, widthPt: 0.75, distancePt: 8 },
          end: { color: colors.rule, widthPt: 0.75, distancePt: 8 },
        },
        indentStartPt: 9,
        indentEndPt: 9,
        spaceBeforePt: text.paragraphSpacingPt,
        spaceAfterPt: text.paragraphSpacingPt + 6,
        align: 'center',
      },
      run: { color: colors.muted },
    },
    {
      type: 'paragraph',
      id: 'Caption',
      name: 'caption',
      builtIn: true,
      basedOn: 'Normal',
      next: 'BodyText',
      gallery: true,
      priority: 35,
      paragraph: {
        keepLines: true,
        spaceBeforePt: 2,
        spaceAfterPt: text.paragraphSpacingPt + 3,
        leadingPt: text.captionSizePt * 1.35,
        align: caption.alignment,
      },
      run: { font: 'heading', color: colors.muted, sizePt: text.captionSizePt },
    },
    {
      type: 'paragraph',
      id: 'TableCaption',
      name: 'Table Caption',
      basedOn: 'Caption',
      next: 'BodyText',
      priority: 35,
      paragraph: {
        keepNext: true,
        spaceBeforePt: text.paragraphSpacingPt,
        spaceAfterPt: 4,
        align: 'start',
      },
    },
    {
      type: 'paragraph',
      id: 'MathBlock',
      name: 'Math Block',
      basedOn: 'Normal',
      next: 'BodyText',
      priority: 36,
      paragraph: { spaceBeforePt: 4, spaceAfterPt: text.paragraphSpacingPt + 4, align: 'center' },
    },
    {
      type: 'paragraph',
      id: 'MathNumber',
      name: 'Math Number',
      basedOn: 'MathBlock',
      next: 'BodyText',
      priority: 36,
      paragraph: { align: 'end' },
    },
  ];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
