import type { Wrapping } from './detect-wrapping.ts';
import { isContinued } from './detect-wrapping.ts';
import type { SourceText } from './source-text.ts';
import { joinSourceTexts } from './source-text.ts';
import type { SourceLine } from './split-lines.ts';

const endsInHan = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]$/u;
const startsWithHan = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Joins lines that a machine broke; lines that an author broke stay apart. */
export function joinWrapped(lines: readonly SourceLine[], wrapping: Wrapping): readonly SourceText[] {
  if (wrapping.type !== 'wrapped')
    return [
      joinSourceTexts(
        lines.map((line) => line.content),
        glueWords,
      ),
    ];
  const groups: SourceLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before !== undefined && isContinued(before, line, wrapping.columns))
      group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) =>
    joinSourceTexts(
      group.map((line) => line.content),
      glueWords,
    ),
  );
}

/** Words are parted by a space; Han needs none, and a word broken at its hyphen goes on at once. */
export function glueWords(left: string, right: string): string {
  if (endsInHan.test(left) && startsWithHan.test(right)) return '';
  return /\p{L}-$/u.test(left) && /^\p{Ll}/u.test(right) ? '' : ' ';
}
