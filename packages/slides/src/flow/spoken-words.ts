import type { ResolvedDocument } from '@octavo/core';
import { languageRuns } from '@octavo/core';
import type { Run, RunStyle } from './run.ts';
import { words } from './run.ts';

/** Words as runs, cut where their script tells another language than what is around them. */
export function spokenWords(
  text: string,
  { language }: Pick<ResolvedDocument, 'language'>,
  style: RunStyle = {},
): readonly Run[] {
  return languageRuns(text, style.language ?? language).flatMap((part) =>
    words(part.text, part.language === undefined ? style : { ...style, language: part.language }),
  );
}
