import type { Theme } from '@octavo/core';
import type { ParagraphStyle } from './style.ts';

/** Running text and what stands around it. */
export function textStyles({ text, colors }: Theme): readonly ParagraphStyle[] {
  return [
    {
      type: 'paragraph',
      id: 'Normal',
      name: 'Normal',
      builtIn: true,
      default: true,
      gallery: true,
      priority: 0,
    },
    {
      type: 'paragraph',
      id: 'BodyText',
      name: 'Body Text',
      builtIn: true,
      basedOn: 'Normal',
      gallery: true,
      priority: 1,
      paragraph: { spaceAfterPt: text.paragraphSpacingPt },
    },
    {
      type: 'paragraph',
      id: 'FirstParagraph',
      name: 'First Paragraph',
      basedOn: 'BodyText',
      next: 'BodyText',
      gallery: true,
      priority: 1,
    },
    {
      type: 'paragraph',
      id: 'HorizontalRule',
      name: 'Horizontal Rule',
      basedOn: 'Normal',
      next: 'BodyText',
      priority: 40,
      paragraph: {
        borders: { bottom: { color: colors.rule, widthPt: 0.75, distancePt: 1 } },
        spaceBeforePt: 0,
        spaceAfterPt: text.leadingPt,
      },
    },
    {
      type: 'paragraph',
      id: 'TableSpacer',
      name: 'Table Spacer',
      basedOn: 'Normal',
      next: 'BodyText',
      priority: 40,
      paragraph: { leadingPt: 6 },
      run: { sizePt: 4 },
    },
    {
      type: 'paragraph',
      id: 'DefinitionTerm',
      name: 'Definition Term',
      basedOn: 'Normal',
      next: 'Definition',
      priority: 30,
      paragraph: { keepNext: true, keepLines: true, spaceBeforePt: 3 },
      run: { bold: true },
    },
    {
      type: 'paragraph',
      id: 'Definition',
      name: 'Definition',
      basedOn: 'BodyText',
      priority: 30,
      paragraph: { indentStartPt: 18, spaceAfterPt: text.paragraphSpacingPt / 2 },
    },
    {
      type: 'paragraph',
      id: 'Bibliography',
      name: 'Bibliography',
      builtIn: true,
      basedOn: 'Normal',
      priority: 37,
      paragraph: { indentStartPt: 18, hangingPt: 18, spaceAfterPt: text.paragraphSpacingPt / 2 },
    },
    ...noteStyles(text),
  ];
}

/** Notes at the foot of a page or the end of the text, and remarks in the margin. */
function noteStyles({ noteSizePt }: Theme['text']): readonly ParagraphStyle[] {
  const note = {
    type: 'paragraph',
    builtIn: true,
    basedOn: 'Normal',
    priority: 99,
    paragraph: { spaceAfterPt: 2, leadingPt: noteSizePt * 1.35 },
    run: { sizePt: noteSizePt },
  } as const;
  return [
    { ...note, id: 'FootnoteText', name: 'footnote text' },
    { ...note, id: 'EndnoteText', name: 'endnote text' },
    { ...note, id: 'CommentText', name: 'annotation text' },
  ];
}
