import type { SupportTable } from '@octavo/core';
import { supportOfContent } from './content/support-of-content.ts';
import type { MathWriter } from './math/math-writer.ts';

/** How the article's page shows each kind; formulas depend on whether their TeX can be read. */
export const supportTable = (mathOf: MathWriter) =>
  ({
    ...supportOfContent(mathOf),
    // On paper.
    pageBreak: 'native',
    slideBreak: { support: 'dropped', reason: 'An article has no slides.' },
    speakerNotes: { support: 'dropped', reason: 'What a speaker says is for decks.' },
  }) satisfies SupportTable;
