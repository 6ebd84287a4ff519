import type { TableColumn, Theme } from '@octavo/core';
import type { ParagraphStyle } from './style.ts';

/** Sizes of text in tables: the ordinary one, and one for tables that would be too wide. */
export type TableTextSize = 'normal' | 'small';

const aligns = ['start', 'center', 'end'] as const;
const suffixes = { start: '', center: 'Center', end: 'Right' } as const;
const sizes = ['normal', 'small'] as const;

/** The sizes in points: a little larger than captions, and as small as can be read. */
export function tableTextSizes({ text }: Theme): { readonly normalPt: number; readonly smallPt: number } {
  return { normalPt: text.captionSizePt + 0.25, smallPt: text.captionSizePt - 1.5 };
}

/** The style of a cell's paragraphs: alignment and size stand in the style, so that a user changes them in one place. */
export function tableTextStyleId(
  align: TableColumn['align'],
  { heading, size, direction }: { heading: boolean; size: TableTextSize; direction: 'ltr' | 'rtl' },
): string {
  // `left` in a table that runs right to left is the side where its lines end.
  const atStart = direction === 'ltr' ? 'left' : 'right';
  const suffix = align === 'center' ? 'Center' : align === undefined || align === atStart ? '' : 'Right';
  return `${heading ? 'TableHeading' : 'TableText'}${size === 'small' ? 'Small' : ''}${suffix}`;
}

export function tableTextStyles(theme: Theme): readonly ParagraphStyle[] {
  const { colors } = theme;
  const { normalPt, smallPt } = tableTextSizes(theme);
  return sizes.flatMap((size) => {
    const small = size === 'small' ? 'Small' : '';
    const sizePt = size === 'small' ? smallPt : normalPt;
    return aligns.flatMap((align): readonly ParagraphStyle[] => {
      const id = `TableText${small}${suffixes[align]}`;
      const name = ['Table Text', small, suffixes[align]].filter((word) => word !== '').join(' ');
      const format =
        align === 'start' && size === 'normal'
          ? { suppressHyphens: true, spaceBeforePt: 2, spaceAfterPt: 2, leadingPt: sizePt * 1.3 }
          : { align, leadingPt: sizePt * 1.3 };
      return [
        {
          type: 'paragraph',
          id,
          name,
          basedOn: id === 'TableText' ? 'Normal' : 'TableText',
          priority: 33,
          paragraph: format,
          // LibreOffice puts a document's defaults over character styles in cells unless the paragraph's style says so.
          run: { font: 'text', color: colors.text, sizePt },
        },
        {
          type: 'paragraph',
          id: `TableHeading${small}${suffixes[align]}`,
          name: name.replace('Text', 'Heading'),
          basedOn: id,
          priority: 33,
          run: { bold: true, color: colors.accent },
        },
      ];
    });
  });
}
