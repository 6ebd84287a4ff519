import type { Theme } from '@octavo/core';
import type { ParagraphStyle } from './style.ts';

/** How far each level of a list stands in from the one around it. */
export const listStepPt = 18;

/** Word's own names for text that goes on within an item: `List Continue` to `List Continue 5`. */
const continueLevels = [1, 2, 3, 4, 5] as const;

/** The style of a further paragraph of an item, if Word has one for the level (0 is the outermost). */
export function listContinueStyleId(level: number): string {
  return level === 0 ? 'ListContinue' : `ListContinue${level + 1}`;
}

/** Items and their further paragraphs. The indents of items stand in the numbering. */
export function listStyles({ text }: Theme): readonly ParagraphStyle[] {
  return [
    {
      type: 'paragraph',
      id: 'ListParagraph',
      name: 'List Paragraph',
      builtIn: true,
      basedOn: 'Normal',
      gallery: true,
      priority: 34,
      paragraph: {
        indentStartPt: listStepPt,
        spaceAfterPt: text.paragraphSpacingPt,
        contextualSpacing: true,
      },
    },
    {
      type: 'paragraph',
      id: 'ListParagraphLoose',
      name: 'List Paragraph Loose',
      basedOn: 'ListParagraph',
      priority: 34,
      paragraph: { contextualSpacing: false },
    },
    ...continueLevels.map(
      (level): ParagraphStyle => ({
        type: 'paragraph',
        id: listContinueStyleId(level - 1),
        name: level === 1 ? 'List Continue' : `List Continue ${level}`,
        builtIn: true,
        basedOn: 'Normal',
        priority: 35,
        paragraph: { indentStartPt: listStepPt * level, spaceAfterPt: text.paragraphSpacingPt },
      }),
    ),
  ];
}
