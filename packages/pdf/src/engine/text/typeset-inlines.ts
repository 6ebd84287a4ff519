import type { FontSet } from '@octavo/typeset';
import { PdfmakeTextInlines } from '../internals/pdfmake.ts';
import type { PdfDocument, StyleStack } from '../internals/pdfmake-types.ts';
import { nestInline } from '../structure/inline-structure.ts';
import { buildParagraph } from './build-paragraph.ts';
import type { DeferredParagraph } from './deferred-paragraph.ts';
import { flattenText } from './flatten-text.ts';
import { styleFromStack } from './inherit-style.ts';
import type { Hyphenators, Paragraph } from './paragraph.ts';
import type { RunStyle } from './run-style.ts';

/** Longer words than this may be broken, so they do not make a column wide. */
const widestWordPt = 150;

/**
 * Makes paragraphs of text instead of pdfmake's words: styles resolved once a run, fonts by coverage, UAX #14 and #9. What is
 * measured is measured when it is set, unless its width is asked for.
 */
export class TypesetInlines extends PdfmakeTextInlines {
  /** Whether the width of text matters before it is set: that of what stands beside other things does. */
  needsWidths = false;

  constructor(
    document: PdfDocument,
    readonly fonts: FontSet,
    readonly hyphenators: Hyphenators,
  ) {
    super(document);
  }

  /** pdfmake keeps `items` as the node's `_inlines` and hands them to nothing that the engine does not override. */
  override buildInlines(
    text: unknown,
    stack: StyleStack,
  ): { items: DeferredParagraph; minWidth: number; maxWidth: number } {
    const inherited = styleFromStack(stack);
    // A block that is a link as a whole.
    if (inherited.link !== undefined || inherited.linkToDestination !== undefined) {
      inherited.structure = nestInline(undefined, 'Link');
    }
    const base: RunStyle = {
      ...inherited,
      font: inherited.font ?? 'Source Serif 4',
      fontSize: inherited.fontSize ?? 12,
    };
    const runs = flattenText(text, inherited, stack.styleDictionary);
    const items = buildParagraph(runs, base, this);
    return { items, ...(this.needsWidths ? paragraphWidths(items) : unknownWidths) };
  }
}

const unknownWidths = { minWidth: 0, maxWidth: 0 };

function paragraphWidths({ units }: Paragraph): { minWidth: number; maxWidth: number } {
  let minWidth = 0;
  let maxWidth = 0;
  let linePt = 0;
  for (const unit of units) {
    minWidth = Math.max(minWidth, Math.min(widestWordPt, unit.widthPt - unit.spacePt));
    maxWidth = Math.max(maxWidth, linePt + unit.widthPt - unit.spacePt);
    linePt = unit.isLineEnd ? 0 : linePt + unit.widthPt;
  }
  // A hair more than the sum, so that what was measured on one line stays on one.
  return { minWidth, maxWidth: maxWidth + 0.05 };
}
