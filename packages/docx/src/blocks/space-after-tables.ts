import { Table } from 'docx';
import type { DocxContext } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { StyledParagraph, styledParagraph } from '../elements/styled-paragraph.ts';

/** Parts tables from what follows: Word merges neighbouring tables and keeps no space below one. */
export function spaceAfterTables(
  elements: readonly BlockElement[],
  { ledger }: DocxContext,
): readonly BlockElement[] {
  return elements.flatMap((element, index): readonly BlockElement[] => {
    const before = elements[index - 1];
    if (!(before instanceof Table)) return [element];
    if (element instanceof StyledParagraph) {
      return [element.changed({ style: ledger.styleAfterTable(element.settings.style) })];
    }
    return element instanceof Table ? [styledParagraph({ style: 'TableSpacer' }, []), element] : [element];
  });
}
