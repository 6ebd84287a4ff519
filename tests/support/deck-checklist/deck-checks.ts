import type { LintFinding } from '@octavo/testkit';
import { deckPoints, pdfWords, validateOoxml } from '@octavo/testkit';
import { findLostWords } from '../find-lost-words.ts';
import { wordsOutsideBoxes } from '../words-outside-boxes.ts';
import type { CheckedDeck } from './checked-deck.ts';
import { houseFaults } from './house-faults.ts';
import { htmlChecks } from './html-checks.ts';
import { pdfChecks } from './pdf-checks.ts';
import { rebuildFaults } from './rebuild-faults.ts';
import { smallWords } from './small-words.ts';

/** Says what is wrong with a deck, a line each. */
export type DeckCheck = (deck: CheckedDeck) => readonly string[] | Promise<readonly string[]>;

/** What more than lints asks of a presentation, by the number of the point. */
export const ownChecks: Readonly<Record<number, DeckCheck>> = {
  // The guide has nothing that the cases have not, each of which is validated.
  1: async ({ name, pptx }) =>
    name.startsWith('docs/') ? [] : (await validateOoxml(pptx.bytes, '.pptx')).problems,
  11: smallWords,
  25: lostWords,
  26: rebuildFaults,
  27: houseFaults,
};

/** Points that a template answers, and not the deck: layouts, levels and numbers are the house's. */
const ofTheHouse: ReadonlySet<number> = new Set([7, 8]);

/** All that is wrong with a deck at a point of the list, whatever its format. */
export async function faultsAt(number: number, deck: CheckedDeck): Promise<readonly string[]> {
  const lints = deckPoints[number - 1]?.lints ?? [];
  const isExempt = deck.template !== undefined && ofTheHouse.has(number);
  const found = deck.findings
    .filter((finding) => lints.includes(finding.lint) && !isExempt && !isOfHouse(finding, deck))
    .map(({ part, message }) => `${part}: ${message}`);
  const inFormats = [ownChecks[number], htmlChecks[number], pdfChecks[number]];
  const more = [];
  for (const check of inFormats) more.push(...((await check?.(deck)) ?? []));
  return [...found, ...more].map((problem) => `${deck.name}: ${problem}`);
}

/** LibreOffice gives shapes of a master the id of their tree, and its layouts and numbers of slides have colours of their own: all are as they came. */
function isOfHouse({ part, message }: LintFinding, { template }: CheckedDeck): boolean {
  const isPartOf =
    /^ppt\/(slideMasters|slideLayouts)\//.test(part) || /^(Slide Number|Footer): /.test(message);
  return template !== undefined && isPartOf;
}

async function lostWords({ resolved, pptx, others }: CheckedDeck): Promise<readonly string[]> {
  const files = [pptx, ...(others === undefined ? [] : [others.html, others.pdf])];
  const lost = [];
  for (const file of files)
    lost.push(...(await findLostWords(resolved, file)).map((problem) => `${file.format}: ${problem}`));
  return lost;
}

/** Where words of a PDF deck leave their boxes. Those of the presentation are judged for all decks at once. */
export async function strayInPdf({ name, deck, others }: CheckedDeck): Promise<readonly string[]> {
  const pages = others && (await pdfWords(others.pdf.bytes));
  return pages === undefined ? [] : wordsOutsideBoxes(deck, pages).map((problem) => `${name}: ${problem}`);
}
