import { leansBack } from './leaning-words.ts';
import { sentenceEnds } from './sentence-ends.ts';
import { wordCount } from './word-count.ts';

/** A stretch of a text that says something by itself: a sentence, or a part of a long enumeration. */
export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  /** Whether it needs the one before it to be understood ("It also …"). */
  readonly leans: boolean;
}

/** A sentence of more words is read out, not shown. */
export const mostWords = 34;
/** A sentence of fewer words ("Not quite.") says too little alone. */
const fewestWords = 4;
/** A longer sentence that enumerates is taken apart at its colon and semicolons. */
const longSentenceWords = 34;

/** The statements of a text in order, without the spaces between them. */
export function statementsOf(text: string): readonly Statement[] {
  let start = 0;
  return sentenceEnds(text).flatMap((end) => {
    const parts = enumerationOf(text, start, end);
    start = end;
    return parts.flatMap(([from, to]) => statement(text, from, to));
  });
}

/**
 * The sentences that stand for a paragraph: in order those of at most 34 words that say something, up to `most`. One that leans on the
 * sentence before it is taken only with that. When none qualifies, the first sentence stands for all.
 */
export function chooseStatements(text: string, most: number): readonly Statement[] {
  const statements = statementsOf(text);
  const chosen: Statement[] = [];
  statements.forEach((candidate, index) => {
    if (chosen.length >= most || !isShowable(candidate)) return;
    const before = statements[index - 1];
    if (candidate.leans && (before === undefined || chosen.at(-1) !== before)) return;
    chosen.push(candidate);
  });
  if (chosen.length > 0) return chosen;
  const first = statements.find(({ words }) => words >= fewestWords) ?? statements[0];
  return first === undefined ? [] : [first];
}

function isShowable({ words }: Statement): boolean {
  return words >= fewestWords && words <= mostWords;
}

function statement(text: string, from: number, to: number): readonly Statement[] {
  const start = from + (/^[\s;:]*/.exec(text.slice(from, to))?.[0].length ?? 0);
  const words = text.slice(start, to).trimEnd();
  if (words === '') return [];
  return [{ start, end: start + words.length, words: wordCount(words), leans: leansBack(words) }];
}

/** The parts of a long sentence with two semicolons or more: what leads to the colon, then each part. */
function enumerationOf(
  text: string,
  start: number,
  end: number,
): readonly (readonly [from: number, to: number])[] {
  const sentence = text.slice(start, end);
  if (wordCount(sentence) <= longSentenceWords) return [[start, end]];
  const stops = Array.from(sentence.matchAll(/[;；]/g), (match) => match.index);
  if (stops.length < 2) return [[start, end]];
  const colon = sentence.slice(0, stops[0]).search(/[:：](?=\s|[\u2e80-\uffdc])/);
  const cuts = [...(colon === -1 ? [] : [colon]), ...stops].map((index) => start + index);
  return [...cuts, end].map((cut, index) => [index === 0 ? start : (cuts[index - 1] ?? start) + 1, cut]);
}
