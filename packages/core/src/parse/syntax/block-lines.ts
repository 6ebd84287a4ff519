import type { SyntaxConfig } from '../../config/config.ts';
import { findContainerLines } from './find-container-lines.ts';
import { findFormulaLines } from './find-formula-lines.ts';

/** What must be known of a whole source before any line of it is read, by line number (1-based). */
export interface BlockLines {
  /** Lines that open a displayed formula. */
  readonly formulas: Pick<ReadonlySet<number>, 'has'>;
  /** The closing line of each line that opens a division. */
  readonly closings: Pick<ReadonlyMap<number, number>, 'get'>;
}

const none = { formulas: new Set<number>(), closings: new Map<number, number>() };

export function findBlockLines(source: string, { math, containers }: SyntaxConfig): BlockLines {
  return {
    formulas: math && source.includes('$') ? findFormulaLines(source) : none.formulas,
    closings: containers && source.includes(':::') ? findContainerLines(source).closings : none.closings,
  };
}

/** The same for a part that begins after so many lines. */
export function blockLinesAfter({ formulas, closings }: BlockLines, line: number): BlockLines {
  return {
    formulas: { has: (number) => formulas.has(number + line) },
    closings: {
      get: (number) => {
        const closing = closings.get(number + line);
        return closing === undefined ? undefined : closing - line;
      },
    },
  };
}
