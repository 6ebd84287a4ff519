import type { ThemeDropCap } from '@octavo/core';
import { leadWords } from '@octavo/core';
import type { EngineRun } from '../engine/index.ts';

/** The first words after a large letter in small capitals, where the theme has them so; as far as they stand in a run of their own. */
export function leadIn(runs: readonly EngineRun[], { lead }: ThemeDropCap): readonly EngineRun[] {
  const [first, ...rest] = runs;
  if (lead === 'plain' || typeof first?.text !== 'string') return runs;
  const head = leadWords(first.text);
  const tail = first.text.slice(head.length);
  return [
    { ...first, text: head, smallCaps: true },
    ...(tail === '' ? [] : [{ ...first, text: tail }]),
    ...rest,
  ];
}
