import type { Heading } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { bookmarked } from '../elements/bookmark.ts';
import { styledParagraph } from '../elements/styled-paragraph.ts';
import { textRuns } from '../elements/text-runs.ts';
import { paragraphDirection } from './paragraph-direction.ts';

/** The styles of text that no block encloses. */
const textStyles: ReadonlySet<string> = new Set(['BodyText', 'FirstParagraph']);

/** An en space parts a heading from a number that is written out. */
const afterNumber = '\u2002';

/**
 * A heading in Word's outline; one within a quotation, list, cell or note is none of the document's, and would turn up in its contents at the
 * next update.
 */
export function renderHeading(node: Heading, context: DocxContext): readonly BlockElement[] {
  const { plan, resolved } = context;
  if (!textStyles.has(context.paragraphStyle)) return enclosedHeading(node, context);
  const inner = { ...context, boldStyle: true, indentTwips: 0, paragraphStyle: `Heading${node.depth}` };
  const number = resolved.numbers[node.id]?.number;
  const written =
    number === undefined || plan.nativeHeadingNumbers ? [] : textRuns(`${number}${afterNumber}`, inner);
  const content = context.renderInlines(node.children, inner);
  return [
    styledParagraph(
      {
        style: `Heading${node.depth}`,
        // Numbering 0 takes a paragraph out of what its style says (ISO 29500-1 §17.9.18).
        ...(plan.nativeHeadingNumbers && number === undefined ? { numbering: { numId: 0, level: 0 } } : {}),
        ...paragraphDirection(node.children, context),
      },
      [...written, ...bookmarked(node.id, content, context)],
    ),
  ];
}

function enclosedHeading(node: Heading, context: DocxContext): readonly BlockElement[] {
  const style = context.ledger.styles.indented('BlockHeading', context.indentTwips);
  const content = context.renderInlines(node.children, {
    ...context,
    boldStyle: true,
    paragraphStyle: 'BlockHeading',
  });
  return [
    styledParagraph(
      { style, ...paragraphDirection(node.children, context) },
      bookmarked(node.id, content, context),
    ),
  ];
}
