import type { FontSet } from '@octavo/typeset';
import { PdfmakeTextInlines } from '../internals/pdfmake.ts';
import type { PdfDocument, StyleStack } from '../internals/pdfmake-types.ts';
import { nestInline } from '../structure/inline-structure.ts';
import { buildParagraph } from './build-paragraph.ts';
import type { DeferredParagraph } from './deferred-paragraph.ts';
import { flattenText, withDefaults } from './flatten-text.ts';
import { isLink } from './is-link.ts';
import type { Hyphenators, Paragraph } from './paragraph.ts';
import type { InheritedStyle } from './run-style.ts';
import type { StylePath } from './style-path.ts';

/** Longer words than this may be broken, so they do not make a column wide. */
const widestWordPt = 150;

/** What text is measured with. */
export interface InlineMeans {
  readonly fonts: FontSet;
  readonly hyphenators: Hyphenators;
  readonly styles: StylePath;
}

/**
 * Makes paragraphs of text instead of pdfmake's words: styles resolved once a run, fonts by coverage, UAX #14 and #9. What is
 * measured is measured when it is set, unless its width is asked for.
 */
export class TypesetInlines extends PdfmakeTextInlines {
  /** Whether the width of text matters before it is set: that of what stands beside other things does. */
  needsWidths = false;

  readonly #means: InlineMeans;

  constructor(document: PdfDocument, means: InlineMeans) {
    super(document);
    this.#means = means;
  }

  /** pdfmake keeps `items` as the node's `_inlines` and hands them to nothing that the engine does not override. */
  override buildInlines(
    text: unknown,
    stack: StyleStack,
  ): { items: DeferredParagraph; minWidth: number; maxWidth: number } {
    const inherited = withLink(this.#means.styles.resolve(stack));
    const runs = flattenText(text, inherited, stack.styleDictionary);
    const items = buildParagraph(runs, withDefaults(inherited), this.#means);
    return { items, ...(this.needsWidths ? paragraphWidths(items) : unknownWidths) };
  }
}

/** A block that is a link as a whole. */
function withLink(style: Readonly<InheritedStyle>): Readonly<InheritedStyle> {
  return isLink(style) ? { ...style, structure: nestInline(undefined, 'Link') } : style;
}

/** A hair more than the sum, so that what was measured on one line stays on one. */
const hairPt = 0.05;

const unknownWidths = { minWidth: 0, maxWidth: 0 };

function paragraphWidths(paragraph: Paragraph): { minWidth: number; maxWidth: number } {
  const { plain } = paragraph;
  if (plain !== undefined) {
    return { minWidth: Math.min(widestWordPt, plain.widestWordPt), maxWidth: plain.widthPt + hairPt };
  }
  const { units } = paragraph;
  let minWidth = 0;
  let maxWidth = 0;
  let linePt = 0;
  for (const unit of units) {
    minWidth = Math.max(minWidth, Math.min(widestWordPt, unit.widthPt - unit.spacePt));
    maxWidth = Math.max(maxWidth, linePt + unit.widthPt - unit.spacePt);
    linePt = unit.isLineEnd ? 0 : linePt + unit.widthPt;
  }
  return { minWidth, maxWidth: maxWidth + hairPt };
}
