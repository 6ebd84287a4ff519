import { factorySpace } from 'micromark-factory-space';
import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import type { Code, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import { nonLazyLine } from './non-lazy-line.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    gridTable: 'gridTable';
    gridTableLine: 'gridTableLine';
  }
}

const bar = 124;
const colon = 58;
const dash = 45;
const equals = 61;
const plus = 43;

/**
 * Grid tables of Pandoc: a line of corners and dashes, `+-----+---+`, with lines below that begin with `|` or `+`. These are taken as they
 * stand; what is drawn on them is read when the whole source has been (see `expandGridTables`).
 */
export const gridTableSyntax: Extension = {
  flow: { [plus]: { name: 'gridTable', tokenize: tokenizeGridTable } },
};

function tokenizeGridTable(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const { interrupt } = this;
  let previous: Code = null;
  return (code) => {
    // As in Pandoc, a table stands after a blank line; within a paragraph such a line is text.
    if (interrupt) return nok(code);
    effects.enter('gridTable');
    effects.enter('gridTableLine');
    return rule(code);
  };

  function rule(code: Code): State | undefined {
    if (isRule(code) && !(code === plus && previous === plus)) {
      previous = code;
      effects.consume(code);
      return rule;
    }
    if (previous !== plus) return nok(code);
    return line(code);
  }

  function line(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) {
      effects.exit('gridTableLine');
      return effects.check(nextLine, lineEnd, previous === null ? finish : nok)(code);
    }
    // After the first line's last corner only blanks may come.
    if (previous !== null && !markdownSpace(code)) return nok(code);
    effects.consume(code);
    return line;
  }

  function lineEnd(code: Code): State | undefined {
    previous = null;
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return factorySpace(effects, lineStart, 'linePrefix');
  }

  function lineStart(code: Code): State | undefined {
    effects.enter('gridTableLine');
    return line(code);
  }

  function finish(code: Code): State | undefined {
    effects.exit('gridTable');
    return ok(code);
  }
}

/** The end of a line, and the first characters of the next one of the table. */
const nextLine = { partial: true, tokenize: tokenizeNextLine };

function tokenizeNextLine(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return (code) => (code === null ? nok(code) : effects.attempt(nonLazyLine, start, nok)(code));

  function start(code: Code): State | undefined {
    return markdownSpace(code) ? factorySpace(effects, first, 'linePrefix')(code) : first(code);
  }

  function first(code: Code): State | undefined {
    if (code === bar) return ok(code);
    if (code !== plus) return nok(code);
    effects.enter('gridTableLine');
    effects.consume(code);
    return second;
  }

  function second(code: Code): State | undefined {
    effects.exit('gridTableLine');
    // `+ words` is an item of a list.
    return code === dash || code === equals || code === colon ? ok(code) : nok(code);
  }
}

function isRule(code: Code): boolean {
  return code === dash || code === equals || code === colon || code === plus;
}
