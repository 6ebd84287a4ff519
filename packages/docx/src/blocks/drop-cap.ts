import type { Inline, Paragraph, Text } from '@octavo/core';
import { initialOf, leadWords, plainText } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import { withMark } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import type { InlineElement } from '../elements/inline-element.ts';
import { styledParagraph } from '../elements/styled-paragraph.ts';
import { textRuns } from '../elements/text-runs.ts';
import { pointsFromTwips } from '../units.ts';
import { paragraphDirection } from './paragraph-direction.ts';
import { paragraphStyleId } from './paragraph-style-id.ts';

/** Width of a character on average, in parts of the size. */
const characterEm = 0.45;

/**
 * A paragraph that begins with a large letter, as Word makes it: the letter is a paragraph of its own in a frame, beside which the rest
 * stands (ISO 29500-1 §17.3.1.11). `undefined` where the paragraph has too few lines or does not begin with such a letter.
 */
export function dropCap(node: Paragraph, context: DocxContext): readonly BlockElement[] | undefined {
  const { lines } = context.theme.dropCap;
  const taken = takeInitial(node.children);
  if (taken === undefined || linesOf(node, context) < lines) return undefined;
  const letter = styledParagraph(
    { style: context.ledger.styles.dropCap(), dropCapLines: lines },
    textRuns(taken.letter, { ...context, marks: [] }),
  );
  const content = [...leadIn(taken, context), ...context.renderInlines(taken.rest, context)];
  const style = paragraphStyleId(context);
  return [letter, styledParagraph({ style, ...paragraphDirection(node.children, context) }, content)];
}

interface Taken {
  readonly letter: string;
  /** The rest of the first words, which lead to the text. */
  readonly lead: Text;
  readonly rest: readonly Inline[];
}

/** The first letter of text that begins with plain words: links, code and the like keep theirs. */
function takeInitial([first, ...others]: readonly Inline[]): Taken | undefined {
  if (first?.type !== 'text') return undefined;
  const letter = initialOf(first.value);
  if (letter === undefined) return undefined;
  const length = Math.max(letter.length, leadWords(first.value).length);
  const lead = { ...first, value: first.value.slice(letter.length, length) };
  const rest = first.value.slice(length);
  return { letter, lead, rest: rest === '' ? others : [{ ...first, value: rest }, ...others] };
}

function leadIn({ lead }: Taken, context: DocxContext): readonly InlineElement[] {
  if (lead.value === '') return [];
  const { lead: look } = context.theme.dropCap;
  return textRuns(lead.value, look === 'small-capitals' ? withMark(context, 'smallCaps') : context);
}

/** About how many lines a paragraph has. */
function linesOf({ children }: Paragraph, { theme, widthTwips }: DocxContext): number {
  const widthPt = plainText(children).length * characterEm * theme.text.sizePt;
  return widthPt / pointsFromTwips(widthTwips);
}
