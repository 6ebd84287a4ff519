import type { LineBreak } from '@octavo/core';
import type { InlineElement } from '../elements/inline-element.ts';
import { run, textContent } from '../elements/run.ts';

export function renderLineBreak(_node: LineBreak): readonly InlineElement[] {
  return [run({}, textContent('\n'))];
}
