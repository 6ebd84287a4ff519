import type { Theme } from '@octavo/core';
import type { ParagraphStyle } from './style.ts';

/** The style of the frames of large first letters. */
export const dropCapStyleId = 'DropCap';

/** Height of capitals in parts of the size, as text fonts have it; Word's user may have any. */
const capitalEm = 0.67;
/** What of its height Word leaves below the base line of a line of a given height, and of a line of text in parts of the size. */
const exactDescent = 0.2;
const textDescentEm = 0.25;

/** A letter from the top of the capitals of the first line to the base line of the last one beside it. */
export function dropCapStyle({ text, dropCap, fonts, colors }: Theme): ParagraphStyle {
  const heightPt = dropCap.lines * text.leadingPt;
  const capitalsPt = (dropCap.lines - 1) * text.leadingPt + capitalEm * text.sizePt;
  return {
    type: 'paragraph',
    id: dropCapStyleId,
    name: 'Drop Cap',
    basedOn: 'Normal',
    next: 'BodyText',
    priority: 2,
    paragraph: { keepNext: true, exactLeadingPt: heightPt, spaceBeforePt: 0, spaceAfterPt: 0 },
    run: {
      font: dropCap.font === 'code' ? { name: fonts.code } : dropCap.font,
      color: colors[dropCap.color],
      sizePt: capitalsPt / capitalEm,
      loweredPt: Math.max(0, exactDescent * heightPt - textDescentEm * text.sizePt),
    },
  };
}
