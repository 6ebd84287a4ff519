import type { EngineDropCap } from '../definition/engine-style.ts';
import type { InheritedStyle } from './run-style.ts';

/** How an initial is set where it differs from its text. */
export function initialStyle({ font, color }: EngineDropCap): InheritedStyle {
  return {
    bold: false,
    italics: false,
    ...(font === undefined ? {} : { font }),
    ...(color === undefined ? {} : { color }),
  };
}
