import type { DocxContext } from '../context.ts';
import { type BlockElement, RawBlock } from '../elements/block-element.ts';
import { EquationTable } from '../elements/equation-table.ts';
import { StyledParagraph, styledParagraph } from '../elements/styled-paragraph.ts';
import { TableElement } from '../elements/table-element.ts';

/**
 * Parts tables and tables of contents from what follows: Word merges neighbouring tables and keeps no space below one.
 */
export function partNeighbours(
  elements: readonly BlockElement[],
  { ledger }: DocxContext,
): readonly BlockElement[] {
  return elements.flatMap((element, index): readonly BlockElement[] => {
    const before = elements[index - 1];
    if (!(before instanceof TableElement) && !(before instanceof RawBlock)) return [element];
    if (element instanceof StyledParagraph) {
      // The cells of a formula have the room of their own.
      if (before instanceof EquationTable) return [element];
      return [element.changed({ style: ledger.styles.spaced(element.settings.style) })];
    }
    return element instanceof TableElement && before instanceof TableElement
      ? [styledParagraph({ style: 'TableSpacer' }, []), element]
      : [element];
  });
}
