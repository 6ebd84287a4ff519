import type { Image } from '@octavo/core';
import type { InlineContext } from '../flow-context.ts';
import type { Run } from '../run.ts';
import { words } from '../run.ts';

/** A text box cannot hold pictures: the words that say what it shows stand for it. */
export function image(node: Image, context: InlineContext): readonly Run[] {
  return words(node.alt, { ...context.style, italic: true, color: { type: 'muted' } });
}
