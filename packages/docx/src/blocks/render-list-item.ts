import type { ListItem } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { checkbox } from '../elements/checkbox.ts';
import type { InlineElement } from '../elements/inline-element.ts';
import { run, textContent } from '../elements/run.ts';
import { StyledParagraph, styledParagraph } from '../elements/styled-paragraph.ts';
import type { NumberingInstance } from '../ledger.ts';
import { paragraphStyleId } from './paragraph-style-id.ts';

/** The numbering and style of an item's first paragraph. */
export interface ItemPlace {
  readonly numId: number;
  readonly level: number;
  readonly kind: NumberingInstance['kind'];
  readonly style: string;
}

/** The first paragraph carries bullet or number; an item that starts with another block gets an empty one. */
export function renderListItem(
  node: ListItem,
  place: ItemPlace,
  context: DocxContext,
): readonly BlockElement[] {
  const blocks = context.renderBlocks(node.children, context);
  const [first, ...rest] = blocks;
  const numbering = { numId: place.numId, level: place.level };
  const box = taskBox(node, place, context);
  if (first instanceof StyledParagraph && first.settings.style === paragraphStyleId(context)) {
    return [first.changed({ style: place.style, numbering }).startingWith(box), ...rest];
  }
  if (first instanceof StyledParagraph && node.children[0]?.type === 'heading') {
    return [first.changed({ numbering }).startingWith(box), ...rest];
  }
  return [styledParagraph({ style: place.style, numbering }, box), ...blocks];
}

function taskBox(node: ListItem, place: ItemPlace, context: DocxContext): readonly InlineElement[] {
  if (node.checked === undefined) return [];
  // The box stands where the bullet would; a tab leads to the text. After a number it stands in the text.
  return [checkbox(node.checked, context), run({}, textContent(place.kind === 'task' ? '\t' : ' '))];
}
