import type { ReadingUnit } from '../words/reading-unit.ts';
import type { LocatedUnit } from './locate-units.ts';
import { locateUnits } from './locate-units.ts';
import type { PageProblem } from './page-problem.ts';
import type { TextFragment } from './text-fragment.ts';

/** So much of a note's beginning is sought on the page of its mark. */
const beginningWords = 3;

/** Notes that do not begin on the page on which the text first refers to them. */
export function findStrayedNotes(
  located: readonly LocatedUnit[],
  notes: readonly (readonly ReadingUnit[])[],
  fragments: readonly TextFragment[],
): readonly PageProblem[] {
  const seen = new Set<number>();
  return located.flatMap(({ unit, parts }) =>
    (unit.notes ?? []).flatMap(({ number, afterLetters }): readonly PageProblem[] => {
      const [note] = notes[number - 1] ?? [];
      if (seen.has(number) || note === undefined) return [];
      seen.add(number);
      const mark = parts.findLast((part) => part.length > 0 && part.offset < Math.max(1, afterLetters));
      const page = mark?.fragment.page;
      if (page === undefined) return [];
      const beginning = { ...note, words: note.words.slice(0, beginningWords) };
      const onPage = fragments.filter((fragment) => fragment.page === page);
      const after = onPage.filter(({ item }) => item.yPt > (mark?.fragment.item.yPt ?? 0) + 1);
      const [found] = locateUnits([beginning], after);
      const text = note.words.slice(0, 12).join(' ');
      return found?.parts.length ? [] : [{ kind: 'note off its page', page: page.number, text }];
    }),
  );
}
