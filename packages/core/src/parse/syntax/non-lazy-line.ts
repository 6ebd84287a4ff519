import type { Construct, Effects, State, TokenizeContext } from 'micromark-util-types';

/** A line end after which the same containers go on: a lazy continuation does not belong to a fenced block (CommonMark §5.1). */
export const nonLazyLine: Construct = { partial: true, tokenize: tokenizeNonLazyLine };

function tokenizeNonLazyLine(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const { parser } = this;
  const line = (): number => this.now().line;
  return (code) => {
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return (next) => (parser.lazy[line()] === true ? nok(next) : ok(next));
  };
}
