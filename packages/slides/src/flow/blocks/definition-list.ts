import type { DefinitionItem, DefinitionList } from '@octavo/core';
import type { BlockContext } from '../flow-context.ts';
import type { FlowParagraph } from '../flow-paragraph.ts';
import { textParagraph } from '../text-paragraph.ts';

export function definitionList(node: DefinitionList, context: BlockContext): readonly FlowParagraph[] {
  return node.children.flatMap((item) => itemParagraphs(item, context));
}

function itemParagraphs(item: DefinitionItem, context: BlockContext): readonly FlowParagraph[] {
  const termContext = { ...context, style: { ...context.style, bold: true } };
  const inner = { ...context, indentSteps: context.indentSteps + 1 };
  return [
    ...item.terms.map((term) => textParagraph(context.toRuns(term, termContext), context)),
    ...item.definitions.flatMap((definition) =>
      context
        .toParagraphs(definition, inner)
        .map((paragraph, index) => (index === 0 ? { ...paragraph, spaceBeforePt: 2 } : paragraph)),
    ),
  ];
}
