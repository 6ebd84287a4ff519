import { factorySpace } from 'micromark-factory-space';
import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import type {
  Code,
  Effects,
  Extension,
  State,
  Token,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types';
import { nonLazyLine } from './non-lazy-line.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    container: 'container';
    containerFence: 'containerFence';
    containerSequence: 'containerSequence';
    containerInfo: 'containerInfo';
    containerContent: 'containerContent';
  }
}

const colon = 58;

/**
 * Fenced divisions: `::: name Title {#label key=value}`, closed by a line of colons. `closings` tells which line closes which (see
 * `findContainerLines`); a line that it does not name is text.
 */
export function containerSyntax(closings: Pick<ReadonlyMap<number, number>, 'get'>): Extension {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const closingLine = closings.get(this.now().line);
    return closingLine === undefined ? nok : tokenizeContainer.call(this, effects, ok, closingLine);
  };
  return { flow: { [colon]: { name: 'container', tokenize, concrete: true } } };
}

function tokenizeContainer(this: TokenizeContext, effects: Effects, ok: State, closingLine: number): State {
  const { parser, interrupt } = this;
  const lineNumber = (): number => this.now().line;
  const tail = this.events.at(-1);
  const indent = tail?.[1].type === 'linePrefix' ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let previousChunk: Token | undefined;
  return open;

  function open(code: Code): State | undefined {
    effects.enter('container');
    effects.enter('containerFence');
    effects.enter('containerSequence');
    return sequence(code);
  }

  function sequence(code: Code): State | undefined {
    if (code === colon) {
      effects.consume(code);
      return sequence;
    }
    effects.exit('containerSequence');
    return markdownSpace(code) ? factorySpace(effects, infoStart, 'whitespace')(code) : infoStart(code);
  }

  function infoStart(code: Code): State | undefined {
    effects.enter('containerInfo');
    return info(code);
  }

  function info(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) {
      effects.exit('containerInfo');
      effects.exit('containerFence');
      return interrupt ? ok(code) : lineEnd(code);
    }
    effects.consume(code);
    return info;
  }

  function lineEnd(code: Code): State | undefined {
    return code === null ? finish(code) : effects.check(nonLazyLine, nextLine, finish)(code);
  }

  function nextLine(code: Code): State | undefined {
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return lineStart;
  }

  function lineStart(code: Code): State | undefined {
    if (code === null) return endContent(code);
    if (lineNumber() === closingLine) return closingFence(code);
    if (previousChunk === undefined) effects.enter('containerContent');
    return indent === 0
      ? chunkStart(code)
      : factorySpace(effects, chunkStart, 'linePrefix', indent + 1)(code);
  }

  function chunkStart(code: Code): State | undefined {
    const chunk = effects.enter('chunkDocument', {
      contentType: 'document',
      ...(previousChunk === undefined ? {} : { previous: previousChunk }),
    });
    if (previousChunk !== undefined) previousChunk.next = chunk;
    previousChunk = chunk;
    return chunkLine(code);
  }

  function chunkLine(code: Code): State | undefined {
    if (code === null) return chunkLast(code);
    if (markdownLineEnding(code)) return effects.check(nonLazyLine, chunkNext, chunkLast)(code);
    effects.consume(code);
    return chunkLine;
  }

  function chunkNext(code: Code): State | undefined {
    effects.consume(code);
    exitChunk();
    return lineStart;
  }

  function chunkLast(code: Code): State | undefined {
    exitChunk();
    return endContent(code);
  }

  function exitChunk(): void {
    const token = effects.exit('chunkDocument');
    // The line belongs to this container: the inner document must not take it for a lazy continuation.
    parser.lazy[token.start.line] = false;
  }

  function closingFence(code: Code): State | undefined {
    if (previousChunk !== undefined) effects.exit('containerContent');
    return markdownSpace(code) ? factorySpace(effects, closingStart, 'linePrefix')(code) : closingStart(code);
  }

  function closingStart(code: Code): State | undefined {
    effects.enter('containerFence');
    return closingColons(code);
  }

  function closingColons(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) {
      effects.exit('containerFence');
      return finish(code);
    }
    effects.consume(code);
    return closingColons;
  }

  function endContent(code: Code): State | undefined {
    if (previousChunk !== undefined) effects.exit('containerContent');
    return finish(code);
  }

  function finish(code: Code): State | undefined {
    effects.exit('container');
    return ok(code);
  }
}
