import type { Inline, Paragraph } from '@octavo/core';
import { plainText } from '@octavo/core';
import type { Piece } from '../pieces/piece.ts';
import type { TellingTitle } from '../titles/telling-title.ts';
import { statementPieces } from './condense-pieces.ts';
import { sliceInlines } from './slice-inlines.ts';
import type { Statement } from './statements.ts';
import { mostWords, statementsOf } from './statements.ts';
import { wordCount } from './word-count.ts';

/** A sentence of fewer words says too little alone. */
const fewestWords = 4;
/** Where there is nothing shorter, a sentence of so many words is better than none. */
const longestWords = 60;

/**
 * What a slide shows of the paragraph that its title was taken from: up to `most` of its other sentences in their order. When it has none,
 * what the title leaves out of its own sentence.
 */
export function supportPieces(block: Paragraph, title: TellingTitle, most: number): readonly Piece[] {
  const statements = statementsOf(plainText(block.children));
  const own = statements.find(({ start }) => start === title.start);
  const chosen: Statement[] = [];
  statements.forEach((candidate, index) => {
    if (chosen.length >= most || candidate === own) return;
    if (candidate.words < fewestWords || candidate.words > mostWords) return;
    const before = statements[index - 1];
    if (candidate.leans && before !== own && chosen.at(-1) !== before) return;
    chosen.push(candidate);
  });
  if (chosen.length === 0) {
    const longer = statements.find(
      (other) => other !== own && other.words >= fewestWords && other.words <= longestWords,
    );
    if (longer !== undefined) chosen.push(longer);
    else if (!title.complete && own !== undefined) return [goesOn(block, own, title)];
  }
  return statementPieces(block, chosen, chosen.length > 1 ? `${block.id}-points` : undefined, block);
}

/** So few words are no continuation. */
const fewestLeft = 4;

/** The sentence from where its title breaks off, with dots before it unless a colon is; all of it where too little is left. */
function goesOn(block: Paragraph, own: Statement, title: TellingTitle): Piece {
  const text = plainText(block.children);
  const start =
    title.shownEnd + (/^[\s,;:，；：]*/.exec(text.slice(title.shownEnd, own.end))?.[0].length ?? 0);
  const isRest = wordCount(text.slice(start, own.end)) >= fewestLeft;
  const isAnnounced = /^\s*[:：]/.test(text.slice(title.shownEnd));
  const dots: Inline = { type: 'text', id: `${block.id}-dots`, value: '… ' };
  const rest = sliceInlines(block.children, isRest ? start : own.start, own.end);
  return {
    type: 'text',
    block: { ...block, children: isRest && !isAnnounced ? [dots, ...rest] : rest },
    full: block,
  };
}
