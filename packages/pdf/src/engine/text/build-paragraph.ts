import type { FontSet } from '@octavo/typeset';
import { DeferredParagraph } from './deferred-paragraph.ts';
import type { FlatRun } from './flatten-text.ts';
import { initialStyle } from './initial-style.ts';
import type { Hyphenators } from './paragraph.ts';
import type { RunStyle } from './run-style.ts';
import { textStyleOf } from './run-style.ts';

const noHyphenators: Hyphenators = new Map();

/** What a paragraph's text is measured and broken with. */
export interface ParagraphMeans {
  readonly fonts: FontSet;
  readonly hyphenators?: Hyphenators;
}

/** A paragraph of runs. Its text is split into units and measured when these are asked for. */
export function buildParagraph(
  runs: readonly FlatRun[],
  base: RunStyle,
  { fonts, hyphenators = noHyphenators }: ParagraphMeans,
): DeferredParagraph {
  const direction = base.direction ?? 'ltr';
  return new DeferredParagraph(runs, fonts, {
    notes: notesOf(runs),
    base,
    direction,
    refersToPages: runs.some(({ style }) => style.pageOf !== undefined),
    face: fonts.face(textStyleOf(base)),
    hyphenators,
    initialFace:
      base.dropCap === undefined
        ? undefined
        : fonts.face(textStyleOf({ ...base, ...initialStyle(base.dropCap) })),
  });
}

const noNotes: readonly string[] = [];

function notesOf(runs: readonly FlatRun[]): readonly string[] {
  return runs.some(({ style }) => style.footnote !== undefined)
    ? runs.flatMap(({ style }) => style.footnote ?? [])
    : noNotes;
}
