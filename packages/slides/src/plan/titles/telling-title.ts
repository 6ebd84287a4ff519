import { statementsOf } from '../condense/statements.ts';
import { wordCount } from '../condense/word-count.ts';
import { shortTitle } from './short-title.ts';

/** A title is at most so long: two lines on a slide. */
const mostWords = 17;
const mostCharacters = 112;
const fewestWords = 4;
/** Where it would have to be cut otherwise, a whole sentence may be so long: three lines. */
const mostWholeWords = 24;
const mostWholeCharacters = 150;
/** Alone on a slide it may be longer. */
const mostLoneWords = 28;
const mostLoneCharacters = 180;
/** A phrase that leads to a sentence ("In stark contrast to …,") is at most so long. */
const mostLeadWords = 16;
/** So far into a text is its title looked for. */
const searched = 3;

/** A title from a text's own words, and the sentence that it comes from. */
export interface TellingTitle {
  readonly title: string;
  /** Where the sentence stands that the title is made of, and whether the title says all of it. */
  readonly start: number;
  readonly end: number;
  readonly complete: boolean;
  /** Where the words of the title end in the text. */
  readonly shownEnd: number;
}

/**
 * The title of a slide that its author gave none. Of the first three sentences that stand alone, the first that is short enough, or whose
 * main clause is: what leads up to the first comma is left out where it is a phrase of time or place, and what follows a colon, a dash or a
 * late comma is. Where none is short enough, the first words of the first one.
 */
export function tellingTitle(text: string): TellingTitle {
  const statements = statementsOf(text);
  const candidates = statements
    .slice(0, searched)
    .filter(({ leans, words }) => !leans && words >= fewestWords);
  for (const { start, end } of candidates) {
    const sentence = withoutStop(text.slice(start, end));
    if (fits(sentence)) return { title: capitalise(sentence), start, end, complete: true, shownEnd: end };
    const clause = mainClause(sentence);
    if (clause !== undefined) {
      const shownEnd = text.indexOf(clause, start) + clause.length;
      return { title: capitalise(clause), start, end, complete: false, shownEnd };
    }
  }
  const first = candidates[0] ?? statements[0];
  const { start = 0, end = 0 } = first ?? {};
  const sentence = text.slice(start, end);
  if (wordCount(sentence) <= mostWholeWords && sentence.length <= mostWholeCharacters) {
    return { title: capitalise(withoutStop(sentence)), start, end, complete: true, shownEnd: end };
  }
  const announced = beforeColon(sentence);
  if (announced !== undefined) {
    const shownEnd = start + announced.length;
    return { title: capitalise(announced), start, end, complete: false, shownEnd };
  }
  const cut = cutBeforePhrase(sentence) ?? shortTitle(sentence);
  const words = cut.replace(/\s*…$/, '');
  const shownEnd = Math.max(start, text.indexOf(words, start)) + words.length;
  return { title: capitalise(cut), start, end, complete: false, shownEnd };
}

/** What a sentence says before its colon, when that is short enough for a title; what it announces is for the slide. */
function beforeColon(sentence: string): string | undefined {
  const colon = sentence.search(/[:：](?=\s|[\u2e80-\uffdc])/);
  return colon > 0 && fits(sentence.slice(0, colon)) ? sentence.slice(0, colon) : undefined;
}

/**
 * A sentence that is all of its text, as the title of a slide that shows nothing else: as long as a section's title may be, and without a
 * phrase that leads to it where it is too long with that.
 */
export function wholeTitle(text: string): TellingTitle | undefined {
  const [only, ...others] = statementsOf(text);
  if (only === undefined || others.length > 0) return undefined;
  const { start, end } = only;
  const sentence = withoutStop(text.slice(start, end));
  const title = [sentence, withoutLead(sentence)].find(
    (words) => wordCount(words) <= mostLoneWords && words.length <= mostLoneCharacters,
  );
  if (title === undefined) return undefined;
  return { title: capitalise(title), start, end, complete: true, shownEnd: end };
}

/** The clause that carries a sentence, when it is short enough for a title. */
function mainClause(sentence: string): string | undefined {
  const body = withoutLead(sentence);
  if (fits(body)) return body;
  const strong = body.search(/\s*(?:[:;](?=\s)|[：；—]|\s[–-]\s)/);
  if (strong > 0 && fits(body.slice(0, strong))) return body.slice(0, strong);
  const commas = Array.from(body.matchAll(/[,，、](?=\s|[\u2e80-\uffdc])/g), (match) => match.index);
  return commas.map((end) => body.slice(0, end)).find((clause) => fits(clause) && isClause(clause));
}

/** A title that has to be cut holds at most so many words. */
const cutWords = 13;
const fewestCutWords = 6;

/** Words before which a sentence may be cut, since it says something without what they begin. */
const phrases =
  / (?:to|from|by|through|with|for|which|that|where|while|when|because|as|para|con|com|que|por|desde|mediante|zu|durch|mit|für|weil|dass|pour|avec|qui|par) /g;

/** The beginning of a sentence that is too long, up to the last phrase that it can do without. */
function cutBeforePhrase(sentence: string): string | undefined {
  const body = withoutLead(sentence);
  const cuts = Array.from(body.matchAll(phrases), ({ index }) => body.slice(0, index));
  const cut = cuts.findLast((start) => {
    const words = wordCount(start);
    return words <= cutWords && words >= fewestCutWords && start.length <= mostCharacters;
  });
  return cut === undefined ? undefined : `${cut.replace(/[,;:]$/, '')} …`;
}

/** Words with which a phrase of time, place or reason begins. */
const leads: ReadonlySet<string> = new Set(
  (
    'in on at from during after before since when while as by with without under over through across among amid within despite although though ' +
    'because if based according given unlike like for to beyond beside besides ' +
    'en desde durante tras después antes cuando mientras según con sin por para ante bajo aunque si al ' +
    'em nos nas após depois quando enquanto segundo com sem sob embora se ao ' +
    'im in am auf bei nach vor seit während wenn als mit ohne unter über trotz obwohl weil laut ' +
    'dans depuis pendant après avant lorsque selon avec sans sous malgré si'
  ).split(' '),
);

function withoutLead(sentence: string): string {
  const first = /^[\p{L}\p{M}]+/u.exec(sentence)?.[0].toLowerCase() ?? '';
  if (!leads.has(first)) return sentence;
  const comma = /,\s/.exec(sentence);
  if (comma === null || wordCount(sentence.slice(0, comma.index)) > mostLeadWords) return sentence;
  const rest = sentence.slice(comma.index + comma[0].length);
  return wordCount(rest) >= fewestWords && !/^(and|or|y|e|o|und|et)\s/i.test(rest) ? rest : sentence;
}

/** A beginning up to a comma is a clause, and no list cut short, when it is long enough to hold a verb. */
function isClause(text: string): boolean {
  return wordCount(text) >= 7;
}

function fits(text: string): boolean {
  return text.length <= mostCharacters && wordCount(text) <= mostWords && wordCount(text) >= fewestWords;
}

/** Titles have no full stop. */
function withoutStop(sentence: string): string {
  return /[^.]\.$/.test(sentence) || sentence.endsWith('。') ? sentence.slice(0, -1) : sentence;
}

function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
