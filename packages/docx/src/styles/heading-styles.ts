import type { Theme } from '@octavo/core';
import type { ParagraphStyle } from './style.ts';

/** Word knows nine levels of headings; a document has six, the rest are there for its user. */
const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/**
 * Headings with their outline level: the base of Word's navigation pane and table of contents. With `numId` Word numbers
 * them.
 */
export function headingStyles({ text, colors }: Theme, numId: number | undefined): readonly ParagraphStyle[] {
  return [
    ...levels.map((level) => {
      const sizePt = text.headingSizesPt[level - 1] ?? text.sizePt;
      return {
        type: 'paragraph',
        id: `Heading${level}`,
        name: `heading ${level}`,
        builtIn: true,
        basedOn: 'Normal',
        next: 'FirstParagraph',
        gallery: level <= 4,
        priority: 9,
        paragraph: {
          keepNext: true,
          keepLines: true,
          ...(numId === undefined ? {} : { numbering: { numId, level: level - 1 } }),
          suppressHyphens: true,
          spaceBeforePt: level <= 2 ? sizePt * 1.35 : sizePt * 1.2,
          spaceAfterPt: level === 1 ? 6 : 4,
          leadingPt: sizePt * 1.2,
          outlineLevel: level - 1,
        },
        run: {
          font: 'heading',
          bold: true,
          italic: level === 5,
          color: level <= 3 ? colors.accent : level === 6 ? colors.muted : colors.text,
          sizePt,
        },
      } satisfies ParagraphStyle;
    }),
    blockHeading(text),
  ];
}

/** A heading within a quotation, a list, a cell or a note. */
function blockHeading({ sizePt, leadingPt }: Theme['text']): ParagraphStyle {
  return {
    type: 'paragraph',
    id: 'BlockHeading',
    name: 'Block Heading',
    basedOn: 'Normal',
    next: 'BodyText',
    priority: 31,
    paragraph: {
      keepNext: true,
      keepLines: true,
      suppressHyphens: true,
      spaceBeforePt: leadingPt / 2,
      spaceAfterPt: 2,
    },
    run: { font: 'heading', bold: true, sizePt },
  };
}
