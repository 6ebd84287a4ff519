import type { Outcome, ResolvedDocument } from '@octavo/core';
import type { MissingWords } from '@octavo/testkit';
import { isSubsequence, missingWords, missingWordsOfDeck, wordsOfDocument } from '@octavo/testkit';
import { extractText } from './extract-text.ts';

const deckFormats: ReadonlySet<string> = new Set(['pptx', 'slides.html', 'slides.pdf']);

/**
 * The words of a document that a file does not hold in reading order and that its outcomes do not list as dropped. A deck
 * may carry a block in a slide's notes instead: then it must stand there, in order.
 */
export async function findLostWords(
  resolved: ResolvedDocument,
  file: { readonly bytes: Uint8Array; readonly format: string; readonly outcomes: readonly Outcome[] },
): Promise<readonly string[]> {
  const { flow, apart, alsoFlow, titles = '' } = await extractText(file.bytes, file.format);
  const { flow: units, footnotes, speakerNotes } = wordsOfDocument(resolved, file.outcomes);
  const missing = deckFormats.has(file.format)
    ? missingWordsOfDeck(units, { slides: flow, titles, notes: apart })
    : missingWords(units, flow);
  // A PDF has a second order of reading, from right to left.
  const lost =
    alsoFlow === undefined
      ? missing
      : missingWords(
          missing.map(({ unit }) => unit),
          alsoFlow,
        );
  const everything = `${flow}\n${apart}\n${alsoFlow ?? ''}`;
  const lostNotes = [...footnotes, ...speakerNotes].flatMap((note) => missingWords(note, everything));
  const problems =
    alsoFlow !== undefined
      ? [...lost, ...lostNotes].filter((found) => !standsInMixedLines(found, everything))
      : [...lost, ...lostNotes];
  return problems.map(describe);
}

/**
 * Whether all words of a right-to-left paragraph are there but for their order. Poppler guesses which way a line with Latin
 * words in it runs, and a PDF without tags cannot tell it.
 */
function standsInMixedLines({ unit }: MissingWords, text: string): boolean {
  const isMixed = unit.words.some((word) => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word));
  return isMixed && unit.words.every((word) => isSubsequence([word], text));
}

function describe({ unit, word, problem }: MissingWords): string {
  return `${problem}: ${JSON.stringify(word)} of "${unit.words.slice(0, 12).join(' ')}" (${unit.nodeId})`;
}
