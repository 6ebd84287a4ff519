import type { DocxContext } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { StyledParagraph } from '../elements/styled-paragraph.ts';

/** The styles that draw a box or a line beside their paragraphs. */
const boxed = /^(SourceCode|Callout[A-Z][a-z]+|MissingImage|Quote)/;

/**
 * A block's elements as they may follow those before: Word draws neighbours with the same borders as one box, so the
 * second of two boxes gets borders that differ by a hair.
 */
export function keepBoxesApart(
  before: BlockElement | undefined,
  elements: readonly BlockElement[],
  { ledger }: DocxContext,
): readonly BlockElement[] {
  const [first] = elements;
  if (!(before instanceof StyledParagraph) || !(first instanceof StyledParagraph)) return elements;
  const box = boxOf(first.settings.style);
  if (box === undefined || boxOf(before.settings.style) !== box || isApart(before.settings.style))
    return elements;
  return elements.map((element) =>
    element instanceof StyledParagraph && boxOf(element.settings.style) === box
      ? element.changed({ style: ledger.styles.apart(element.settings.style) })
      : element,
  );
}

/** `CalloutNote` for the title and the text of a note, at any indent. */
function boxOf(style: string): string | undefined {
  return boxed.exec(style)?.[0].replace(/(Title|Indent|Spaced|Apart)$/, '');
}

function isApart(style: string): boolean {
  return style.endsWith('Apart');
}
