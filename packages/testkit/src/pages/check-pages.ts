import type { Node, Outcome, ResolvedDocument } from '@octavo/core';
import { walk } from '@octavo/core';
import type { InspectedPdf } from '../pdf/inspected-pdf.ts';
import { wordsOfDocument } from '../words/words-of-document.ts';
import { findDoubled } from './find-doubled.ts';
import { findLonelyLines } from './find-lonely-lines.ts';
import type { PageFrame } from './find-outside-margins.ts';
import { findOutsideMargins } from './find-outside-margins.ts';
import { findStranded } from './find-stranded.ts';
import { findStrayedNotes } from './find-strayed-notes.ts';
import { findUnlevelColumns } from './find-unlevel-columns.ts';
import { locateUnits } from './locate-units.ts';
import type { PageProblem } from './page-problem.ts';
import { textFragments } from './text-fragment.ts';

export interface PageCheckOptions {
  readonly frame: PageFrame;
  readonly outcomes?: readonly Outcome[];
}

/** What was found, and how much of the text could be followed. */
export interface PageCheck {
  readonly problems: readonly PageProblem[];
  readonly units: number;
  /** Units that were not followed: their words are interleaved with others', or run from right to left. */
  readonly unlocated: readonly string[];
}

/**
 * Judges the pages of a PDF by the positions of its text and the words of its source alone: single lines at page ends,
 * headings and introductions apart from what follows, notes on other pages than their marks, text beyond the margins or twice.
 */
export function checkPages(
  pdf: InspectedPdf,
  resolved: ResolvedDocument,
  { frame, outcomes = [] }: PageCheckOptions,
): PageCheck {
  const fragments = textFragments(pdf);
  const { flow, footnotes } = wordsOfDocument(resolved, outcomes);
  const located = locateUnits(flow, fragments);
  const taken = new Set(located.flatMap(({ parts }) => parts.map(({ fragment }) => fragment)));
  const free = fragments.filter((fragment) => !taken.has(fragment));
  const notes = footnotes.flatMap((note) => locateUnits(note, free));
  const nodes = new Map(Array.from(walk(resolved.document), (node): [string, Node] => [node.id, node]));
  return {
    problems: [
      ...findLonelyLines(located, nodes),
      ...findStranded(located, nodes, fragments),
      ...findStrayedNotes(located, footnotes, fragments),
      ...findOutsideMargins(pdf, frame),
      ...findUnlevelColumns(pdf, frame),
      ...findDoubled([...located, ...notes], fragments),
    ],
    units: flow.length,
    unlocated: located
      .filter(({ parts }) => parts.length === 0)
      .map(({ unit }) => unit.words.slice(0, 12).join(' ')),
  };
}
