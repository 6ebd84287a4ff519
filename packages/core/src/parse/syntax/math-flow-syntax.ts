import { factorySpace } from 'micromark-factory-space';
import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import type { Code, Effects, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';
import { nonLazyLine } from './non-lazy-line.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    displayFormula: 'displayFormula';
    displayFormulaFence: 'displayFormulaFence';
    displayFormulaLine: 'displayFormulaLine';
    displayFormulaLabel: 'displayFormulaLabel';
  }
}

const dollar = 36;

/**
 * `$$ … $$` as a block, on one line or several, with a label after the closing fence: `{#eq:energy}` as in Pandoc's filters, `(energy)` as
 * in MyST. `lines` are those that open one (see `findFormulaLines`): elsewhere `$$` is text.
 */
export function mathFlowSyntax(lines: Pick<ReadonlySet<number>, 'has'>): Extension {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    return lines.has(this.now().line) ? tokenizeDisplayFormula.call(this, effects, ok, nok) : nok;
  };
  return { flow: { [dollar]: { name: 'displayFormula', tokenize, concrete: true } } };
}

function tokenizeDisplayFormula(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const { interrupt } = this;
  const tail = this.events.at(-1);
  const indent = tail?.[1].type === 'linePrefix' ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let dollars = 0;
  return open;

  function open(code: Code): State | undefined {
    effects.enter('displayFormula');
    effects.enter('displayFormulaFence');
    return openFence(code);
  }

  function openFence(code: Code): State | undefined {
    if (code === dollar) {
      dollars += 1;
      effects.consume(code);
      return openFence;
    }
    if (dollars !== 2) return nok(code);
    effects.exit('displayFormulaFence');
    return interrupt ? ok(code) : lineStart(code);
  }

  function lineStart(code: Code): State | undefined {
    // Where its containers end before a closing fence comes, the formula ends with them.
    if (code === null) return unclosed(code);
    if (markdownLineEnding(code)) return effects.check(nonLazyLine, nextLine, unclosed)(code);
    if (code === dollar)
      return effects.attempt({ partial: true, tokenize: tokenizeClosing }, ok, lineOf)(code);
    return lineOf(code);
  }

  function lineOf(code: Code): State | undefined {
    effects.enter('displayFormulaLine');
    effects.consume(code);
    return line;
  }

  function line(code: Code): State | undefined {
    if (code === null || code === dollar || markdownLineEnding(code)) {
      effects.exit('displayFormulaLine');
      return lineStart(code);
    }
    effects.consume(code);
    return line;
  }

  function unclosed(code: Code): State | undefined {
    effects.exit('displayFormula');
    return ok(code);
  }

  function nextLine(code: Code): State | undefined {
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return indent === 0 ? lineStart : factorySpace(effects, lineStart, 'linePrefix', indent + 1);
  }
}

/** The closing fence, a label perhaps, and the end of the line. */
function tokenizeClosing(effects: Effects, ok: State, nok: State): State {
  let dollars = 0;
  return open;

  function open(code: Code): State | undefined {
    effects.enter('displayFormulaFence');
    return fence(code);
  }

  function fence(code: Code): State | undefined {
    if (code === dollar) {
      dollars += 1;
      effects.consume(code);
      return fence;
    }
    if (dollars !== 2) return nok(code);
    effects.exit('displayFormulaFence');
    return markdownSpace(code) ? factorySpace(effects, afterFence, 'whitespace')(code) : afterFence(code);
  }

  function afterFence(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) return finish(code);
    if (code !== 123 && code !== 40) return nok(code);
    effects.enter('displayFormulaLabel');
    return label(code);
  }

  function label(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) {
      effects.exit('displayFormulaLabel');
      return finish(code);
    }
    effects.consume(code);
    return label;
  }

  function finish(code: Code): State | undefined {
    effects.exit('displayFormula');
    return ok(code);
  }
}
