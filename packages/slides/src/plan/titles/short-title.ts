import { claimEnd } from '../condense/condense-block.ts';
import { wordCount } from '../condense/word-count.ts';

const longestTitleWords = 12;
const fewestWords = 4;
const cutWords = 9;
const cutCharacters = 20;
/** A word may be longer than any title. */
const longestTitle = 110;

/** A title made of a text's first words: its first sentence, that sentence up to a comma, or some words of it. */
export function shortTitle(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const claim = plain.slice(0, claimEnd(plain)).trim();
  if (claim.length <= longestTitle && wordCount(claim) <= longestTitleWords) return withoutStop(claim);
  const clause = clauseOf(claim);
  if (clause !== undefined && clause.length <= longestTitle) return `${clause} …`;
  const words = claim.split(' ');
  const start = withoutLinks(words.slice(0, cutWords)).join(' ');
  return words.length > cutWords && start.length <= longestTitle
    ? `${start} …`
    : `${[...claim].slice(0, cutCharacters).join('')}…`;
}

/** Words that lead to another: a title that breaks off does not end in one. */
const links: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at by for from with and or that which as is are ' +
    'el la los las un una de del al en por para con y o que es son ' +
    'os as um uma do da dos das no na em com e ou ao ' +
    'der die das des dem den ein eine von zu im und oder mit für ist le les du et ou à au aux'
  ).split(' '),
);

function withoutLinks(words: readonly string[]): readonly string[] {
  const end = words.findLastIndex((word) => !links.has(word.toLowerCase())) + 1;
  return end < fewestWords ? words : words.slice(0, end);
}

/** Titles have no full stop. */
function withoutStop(claim: string): string {
  return /[^.]\.$/.test(claim) || claim.endsWith('。') ? claim.slice(0, -1) : claim;
}

/** The longest beginning that ends at a comma, semicolon, colon or dash and is short enough. */
function clauseOf(claim: string): string | undefined {
  const ends = Array.from(claim.matchAll(/[,;:，；：、]|\s[–—-]\s|—/gu), (match) => match.index);
  return ends
    .map((end) => claim.slice(0, end))
    .findLast((clause) => wordCount(clause) >= fewestWords && wordCount(clause) <= longestTitleWords);
}
