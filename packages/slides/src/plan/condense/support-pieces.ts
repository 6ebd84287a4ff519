import type { Paragraph } from '@octavo/core';
import { plainText } from '@octavo/core';
import type { Piece } from '../pieces/piece.ts';
import type { TellingTitle } from '../titles/telling-title.ts';
import { statementPieces } from './condense-pieces.ts';
import type { Statement } from './statements.ts';
import { mostWords, statementsOf } from './statements.ts';

/** A sentence of fewer words says too little alone. */
const fewestWords = 4;
/** Where there is nothing shorter, a sentence of so many words is better than none. */
const longestWords = 60;

/**
 * What a slide shows of the paragraph that its title was taken from: up to `most` of its other sentences in their order. When it has none,
 * the title's own sentence, unless the title says all of it.
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
    const last = longer ?? (title.complete ? undefined : own);
    if (last !== undefined) chosen.push(last);
  }
  return statementPieces(block, chosen, chosen.length > 1 ? `${block.id}-points` : undefined, block);
}
