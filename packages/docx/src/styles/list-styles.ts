import type { Theme } from '@octavo/core';
import { type ListKind, listNumId } from '../numbering/list-num-id.ts';
import type { ParagraphStyle } from './style.ts';

/** How far each level of a list stands in from the one around it. */
export const listStepPt = 18;

/** Word's own names for text that goes on within an item: `List Continue` to `List Continue 5`. */
const continueLevels = [1, 2, 3, 4, 5] as const;

/** The style of a further paragraph of an item, if Word has one for the level (0 is the outermost). */
export function listContinueStyleId(level: number): string {
  return level === 0 ? 'ListContinue' : `ListContinue${level + 1}`;
}

const kinds = {
  bullet: { id: 'ListBullet', name: 'List Bullet', builtIn: true },
  decimal: { id: 'ListNumber', name: 'List Number', builtIn: true },
  task: { id: 'ListTask', name: 'List Task', builtIn: false },
} as const satisfies Readonly<Record<ListKind, { id: string; name: string; builtIn: boolean }>>;

/** The style of an item (0 is the outermost level); Word has five levels of each, deeper ones share the last. */
export function listItemStyleId(kind: ListKind, level: number): string {
  const place = Math.min(level + 1, continueLevels.length);
  return place === 1 ? kinds[kind].id : `${kinds[kind].id}${place}`;
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
    ...(['bullet', 'decimal', 'task'] as const).flatMap(itemStyles),
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

/** With the numbering of its level, so that a paragraph put into the style by hand becomes an item. */
function itemStyles(kind: ListKind): readonly ParagraphStyle[] {
  const { name, builtIn } = kinds[kind];
  return continueLevels.map((level) => ({
    type: 'paragraph',
    id: listItemStyleId(kind, level - 1),
    name: level === 1 ? name : `${name} ${level}`,
    builtIn,
    basedOn: 'ListParagraph',
    gallery: level === 1,
    priority: 34,
    paragraph: { numbering: { numId: listNumId(kind), level: level - 1 }, indentStartPt: listStepPt * level },
  }));
}
