import type { DefinitionItem, DefinitionList } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { styledParagraph } from '../elements/styled-paragraph.ts';
import { inset } from './inset.ts';

const definitionIndentTwips = 360;

export function renderDefinitionList(node: DefinitionList, context: DocxContext): readonly BlockElement[] {
  return node.children.flatMap((item) => renderItem(item, context));
}

function renderItem(item: DefinitionItem, context: DocxContext): readonly BlockElement[] {
  const style = context.ledger.styles.indented('DefinitionTerm', context.indentTwips);
  const inner = { ...inset(context, definitionIndentTwips), paragraphStyle: 'Definition', listDepth: 0 };
  return [
    ...item.terms.map((term) =>
      styledParagraph({ style }, context.renderInlines(term, { ...context, boldStyle: true })),
    ),
    ...item.definitions.flatMap((definition) => context.renderBlocks(definition, inner)),
  ];
}
