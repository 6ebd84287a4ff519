import type { Text } from '@octavo/core';
import { languageRuns } from '@octavo/core';
import type { InlineContext } from '../context.ts';
import type { EngineRun } from '../engine/index.ts';

/** The words, cut where their script tells another language than what is around them. */
export function text(
  { value, id }: Text,
  { language: around, resolved }: InlineContext,
): readonly EngineRun[] {
  return languageRuns(value, around ?? resolved.language).map(({ text: part, language }) => ({
    text: part,
    origin: id,
    ...(language === undefined ? {} : { language }),
  }));
}
