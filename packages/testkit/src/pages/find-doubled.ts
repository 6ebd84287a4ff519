import type { LocatedUnit } from './locate-units.ts';
import type { PageProblem } from './page-problem.ts';
import type { TextFragment } from './text-fragment.ts';

/** Shorter text may stand in two places by chance; most lines are longer. */
const fewestLetters = 45;

/** Text of paragraphs and code that stands a second time where no unit has its place. */
export function findDoubled(
  located: readonly LocatedUnit[],
  fragments: readonly TextFragment[],
): readonly PageProblem[] {
  const claimed = new Set(located.flatMap(({ parts }) => parts.map(({ fragment }) => fragment)));
  const lettersOf = (units: readonly LocatedUnit[]): string =>
    units.map(({ unit }) => unit.words.join('')).join('\n');
  // Cells of a table's head are repeated on each page, headings in the contents and above the text.
  const once = located.filter(
    ({ unit, parts }) => parts.length > 0 && unit.row === undefined && unit.repeats === undefined,
  );
  const said = lettersOf(once);
  const repeated = lettersOf(located.filter((one) => !once.includes(one)));
  return fragments
    .filter((fragment) => !claimed.has(fragment) && fragment.letters.length >= fewestLetters)
    .filter(({ letters }) => said.includes(letters) && !repeated.includes(letters))
    .map(({ page, item }) => ({ kind: 'doubled' as const, page: page.number, text: item.text }));
}
