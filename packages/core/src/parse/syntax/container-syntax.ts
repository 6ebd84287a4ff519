import { factorySpace } from 'micromark-factory-space';
import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  Token,
  TokenizeContext,
} from 'micromark-util-types';
import { nonLazyLine } from './non-lazy-line.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    container: 'container';
    containerFence: 'containerFence';
    containerSequence: 'containerSequence';
    containerInfo: 'containerInfo';
    containerContent: 'containerContent';
    containerLine: 'containerLine';
  }
}

const colon = 58;
const leastColons = 3;

/**
 * Fenced divisions: `::: name Title {#label key=value}`, closed by a line of three or more colons. As in Pandoc, a fence with a name
 * opens and a bare one closes the innermost, however many colons each has; fences within fenced code do not count.
 */
export const containerSyntax: Extension = {
  flow: { [colon]: { name: 'container', tokenize: tokenizeContainer, concrete: true } satisfies Construct },
};

type LineKind = 'open' | 'close' | 'codeFence' | 'content';

function tokenizeContainer(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const { parser, events, interrupt } = this;
  const tail = events.at(-1);
  const indent = tail?.[1].type === 'linePrefix' ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let colons = 0;
  let depth = 0;
  let codeFence = '';
  let previousChunk: Token | undefined;
  let line: LineScan = { kind: 'content', fence: '' };
  const scanLine: Construct = {
    partial: true,
    tokenize: (scanEffects, scanned) => scanFence(scanEffects, scanned, (result) => (line = result)),
  };
  return open;

  function open(code: Code): State | undefined {
    effects.enter('container');
    effects.enter('containerFence');
    effects.enter('containerSequence');
    return sequence(code);
  }

  function sequence(code: Code): State | undefined {
    if (code === colon) {
      colons += 1;
      effects.consume(code);
      return sequence;
    }
    if (colons < leastColons) return nok(code);
    effects.exit('containerSequence');
    return markdownSpace(code) ? factorySpace(effects, infoStart, 'whitespace')(code) : infoStart(code);
  }

  function infoStart(code: Code): State | undefined {
    // A name, or attributes in braces: `::: {.note}`. Anything else is text that begins with colons.
    if (code === null || !startsInfo(code)) return nok(code);
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
    if (code === null) return finish(code);
    return effects.check(nonLazyLine, nextLine, finish)(code);
  }

  function nextLine(code: Code): State | undefined {
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return lineStart;
  }

  function lineStart(code: Code): State | undefined {
    return effects.check(scanLine, decide, decide)(code);
  }

  function decide(code: Code): State | undefined {
    if (code === null) return endContent(code);
    if (line.kind === 'codeFence') {
      if (codeFence === '') codeFence = line.fence;
      else if (line.fence.startsWith(codeFence)) codeFence = '';
    } else if (codeFence === '') {
      if (line.kind === 'close' && depth === 0) return closingFence(code);
      if (line.kind === 'close') depth -= 1;
      if (line.kind === 'open') depth += 1;
    }
    if (previousChunk === undefined) effects.enter('containerContent');
    return indent === 0
      ? chunkStart(code)
      : factorySpace(effects, chunkStart, 'linePrefix', indent + 1)(code);
  }

  function chunkStart(code: Code): State | undefined {
    if (code === null) return endContent(code);
    const chunk = effects.enter('chunkDocument', {
      contentType: 'document',
      ...(previousChunk === undefined ? {} : { previous: previousChunk }),
    });
    if (previousChunk !== undefined) previousChunk.next = chunk;
    previousChunk = chunk;
    return chunkLine(code);
  }

  function chunkLine(code: Code): State | undefined {
    if (code === null) return chunkEnd(code, endContent);
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
    return chunkEnd(code, endContent);
  }

  function chunkEnd(code: Code, next: State): State | undefined {
    exitChunk();
    return next(code);
  }

  function exitChunk(): void {
    const token = effects.exit('chunkDocument');
    // The line belongs to this container: the inner document must not take it for a lazy continuation.
    parser.lazy[token.start.line] = false;
  }

  function closingFence(code: Code): State | undefined {
    if (previousChunk !== undefined) effects.exit('containerContent');
    effects.enter('containerFence');
    return closingLine(code);
  }

  function closingLine(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) {
      effects.exit('containerFence');
      effects.exit('container');
      return ok(code);
    }
    effects.consume(code);
    return closingLine;
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

interface LineScan {
  readonly kind: LineKind;
  /** The run of backticks or tildes of a code fence. */
  readonly fence: string;
}

/** Reads a line as far as it tells whether it is a fence; always succeeds, and is undone by the check that ran it. */
function scanFence(effects: Effects, done: State, tell: (scan: LineScan) => void): State {
  let text = '';
  effects.enter('containerLine');
  return scan;

  function scan(code: Code): State | undefined {
    if (code !== null && !markdownLineEnding(code) && text.length < 80) {
      text += code > 0 ? String.fromCodePoint(code) : ' ';
      effects.consume(code);
      return scan;
    }
    tell(classifyLine(text));
    effects.exit('containerLine');
    return done(code);
  }
}

function classifyLine(text: string): LineScan {
  const trimmed = text.trim();
  if (/^:{3,}$/.test(trimmed)) return { kind: 'close', fence: '' };
  if (/^:{3,}\s*[\p{L}{]/u.test(trimmed)) return { kind: 'open', fence: '' };
  const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(trimmed)?.[0];
  return fence === undefined ? { kind: 'content', fence: '' } : { kind: 'codeFence', fence };
}

function startsInfo(code: number): boolean {
  return code === 123 || (code > 0 && /\p{L}/u.test(String.fromCodePoint(code)));
}
