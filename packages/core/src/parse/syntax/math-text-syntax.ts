import { asciiAlphanumeric, markdownLineEnding, markdownLineEndingOrSpace } from 'micromark-util-character';
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formula: 'formula';
    formulaFence: 'formulaFence';
    formulaData: 'formulaData';
  }
}

const dollar = 36;
const backslash = 92;
const backtick = 96;

/** A formula longer than this is more likely a stray dollar; the cap also keeps a paragraph of dollars linear. */
const longestFormula = 2000;

/**
 * `$x^2$` and `$$x^2$$` within a line, by Pandoc's rule (User's Guide, `tex_math_dollars`) made a little stricter, as on GitHub: no white
 * space after the opening fence or before the closing one, no letter or digit on the far side of either, no code inside. So
 * `$5 and $6`, `US$5` and `$PATH and $HOME` stay as written. So does what reads like words: `$6 then US$ 5`.
 */
export const mathTextSyntax: Extension = {
  text: {
    [dollar]: {
      name: 'formula',
      tokenize: tokenizeFormula,
      previous: (code) => code !== dollar && code !== backslash && !asciiAlphanumeric(code),
    } satisfies Construct,
  },
};

function tokenizeFormula(effects: Effects, ok: State, nok: State): State {
  let fence = 0;
  let closing = 0;
  let previous: Code = null;
  let content = '';
  return open;

  function open(code: Code): State | undefined {
    effects.enter('formula');
    effects.enter('formulaFence');
    return openFence(code);
  }

  function openFence(code: Code): State | undefined {
    if (code === dollar) {
      fence += 1;
      effects.consume(code);
      return openFence;
    }
    effects.exit('formulaFence');
    return fence > 2 || code === null || markdownLineEndingOrSpace(code) ? nok(code) : between(code);
  }

  function between(code: Code): State | undefined {
    if (code === null || code === backtick || content.length > longestFormula) return nok(code);
    if (markdownLineEnding(code)) {
      effects.enter('lineEnding');
      previous = code;
      content += ' ';
      effects.consume(code);
      effects.exit('lineEnding');
      return between;
    }
    if (code === dollar && previous !== backslash) {
      effects.enter('formulaFence');
      closing = 0;
      return closeFence(code);
    }
    effects.enter('formulaData');
    return data(code);
  }

  function data(code: Code): State | undefined {
    const stops = code === null || code === backtick || markdownLineEnding(code);
    if (stops || (code === dollar && previous !== backslash)) {
      effects.exit('formulaData');
      return between(code);
    }
    content += code < 0 ? ' ' : String.fromCharCode(code);
    previous = previous === backslash && code === backslash ? null : code;
    effects.consume(code);
    return data;
  }

  function closeFence(code: Code): State | undefined {
    if (code === dollar) {
      closing += 1;
      effects.consume(code);
      return closeFence;
    }
    effects.exit('formulaFence');
    if (closing !== fence || markdownLineEndingOrSpace(previous) || asciiAlphanumeric(code)) return nok(code);
    if (readsLikeWords(content)) return nok(code);
    effects.exit('formula');
    return ok(code);
  }
}

/** Several words and no sign that formulas are made of: two amounts of money have met. */
function readsLikeWords(content: string): boolean {
  return /\s/.test(content) && /\p{L}{2}/u.test(content) && !/[\\^_{}=+*/<>|]/.test(content);
}
