import type { Diagnostic } from '@octavo/core';
import { createDiagnostic } from '@octavo/core';
import type { Slide } from '../deck.ts';
import type { SlideDraft } from './fit-plan.ts';
import { shortTitle } from './titles/short-title.ts';

/** Titles of which slides show the first words only; each once, however many slides go on with it. */
export function cutTitles(
  drafts: readonly SlideDraft[],
  slides: readonly Slide[],
  file: string | undefined,
): readonly Diagnostic[] {
  return slides.flatMap(({ wholeTitle }, index) => {
    const draft = drafts[index];
    if (wholeTitle === undefined || draft?.starts !== true) return [];
    const position = [...draft.nodes, ...draft.titleContent].find((node) => node.position)?.position;
    return [createDiagnostic('slide-title-cut', { title: shortTitle(wholeTitle) }, { file, position })];
  });
}
