import type { Replacement } from './replacement.ts';
import type { TypographyStyle } from './typography-style.ts';

const opensAfter = /[\s([{<«“‘„‚—–\-/¿¡「『（【]/u;
const letter = /[\p{L}\p{M}]/u;
const letterOrFigure = /[\p{L}\p{M}\p{N}]/u;
const elision = /^['´](?:tis|twas|em|til|cause|bout|cos|round|n)\b/i;

/** Straight quotes and apostrophes of a text with what should stand in their place. */
export function replaceQuotes(text: string, style: TypographyStyle): readonly Replacement[] {
  const replacements: Replacement[] = [];
  const open = { double: false, single: false };
  const closers = findSingleClosers(text);
  for (const { 0: sign, index } of text.matchAll(/["'´`]/g)) {
    const around = { before: text.charAt(index - 1), after: text.charAt(index + 1) };
    const place = { start: index, end: index + 1 };
    if (sign === '"') {
      replacements.push({ ...place, ...replaceDouble(around, open, style) });
    } else if (letterOrFigure.test(around.before) && letter.test(around.after)) {
      if (sign !== '`') replacements.push({ ...place, kind: 'apostrophe', mark: '’' });
    } else if (sign === "'") {
      const lastCloser = closers.at(-1) ?? -1;
      const opensQuote =
        isOpening(around) &&
        !/\d/.test(around.after) &&
        !elision.test(text.slice(index, index + 8)) &&
        lastCloser > index;
      replacements.push({
        ...place,
        ...replaceSingle({ ...around, opensQuote, index, closers }, open, style),
      });
    }
  }
  return replacements;
}

interface Around {
  readonly before: string;
  readonly after: string;
}

interface OpenQuotes {
  double: boolean;
  single: boolean;
}

type Mark = Pick<Replacement, 'kind' | 'mark'>;

function isOpening({ before, after }: Around): boolean {
  return (before === '' || opensAfter.test(before) || before === '"') && after !== '' && !/\s/.test(after);
}

/** `open` remembers what is open; Han text, which has no spaces, opens and closes in turn. */
function replaceDouble(around: Around, open: OpenQuotes, style: TypographyStyle): Mark {
  if (/\d/.test(around.before) && !open.double && !/["\p{L}]/u.test(around.after))
    return { kind: 'quote', mark: '″' };
  const isBetweenLetters = letterOrFigure.test(around.before) && letterOrFigure.test(around.after);
  const opens = isBetweenLetters ? !open.double : isOpening(around) || (!open.double && !closes(around));
  open.double = opens;
  return { kind: 'quote', mark: opens ? style.open : style.close };
}

/** A sign with text before it and none after it can only close. */
function closes({ before, after }: Around): boolean {
  return before !== '' && !/\s/.test(before) && (after === '' || /[\s.,;:!?)\]}»”]/.test(after));
}

interface SinglePlace extends Around {
  readonly opensQuote: boolean;
  readonly index: number;
  readonly closers: readonly number[];
}

function replaceSingle(place: SinglePlace, open: OpenQuotes, style: TypographyStyle): Mark {
  if (place.opensQuote && !open.single) {
    open.single = true;
    return { kind: 'quote', mark: style.openInner };
  }
  if (/\d/.test(place.before) && /[\d\s,.]/.test(place.after) && !open.single)
    return { kind: 'quote', mark: '′' };
  if (open.single && !isPossessive(place)) {
    open.single = false;
    return { kind: 'quote', mark: style.closeInner };
  }
  return { kind: 'apostrophe', mark: '’' };
}

/** `the workers' rights` within single quotes: after an s, before a word, and a later sign can still close. */
function isPossessive({ before, after, index, closers }: SinglePlace): boolean {
  return before === 's' && after === ' ' && (closers.at(-1) ?? -1) > index;
}

/** Where a single sign could close: after text, and not before a letter. */
function findSingleClosers(text: string): readonly number[] {
  return Array.from(text.matchAll(/(?<=\S)'(?![\p{L}\p{M}\p{N}])/gu), ({ index }) => index);
}
