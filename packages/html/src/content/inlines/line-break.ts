import type { LineBreak } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml } from '../../markup/html.ts';

export function lineBreakHtml(_node: LineBreak): Html {
  return elementHtml('br', {});
}
