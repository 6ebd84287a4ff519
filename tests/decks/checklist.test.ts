import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deckPoints, makePng } from '@octavo/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { misplacedOnSlides } from '../support/browser/misplaced-on-slides.ts';
import { openChromium } from '../support/browser/open-chromium.ts';
import { strayWords } from '../support/check-decks.ts';
import type { CheckedDeck } from '../support/deck-checklist/checked-deck.ts';
import { makeCheckedDeck } from '../support/deck-checklist/checked-deck.ts';
import { checkedDocuments } from '../support/deck-checklist/checked-documents.ts';
import { compareFormats } from '../support/deck-checklist/compare-formats.ts';
import { faultsAt, strayInPdf } from '../support/deck-checklist/deck-checks.ts';
import { foreignTemplates } from '../support/deck-checklist/foreign-templates.ts';
import { lostInTorture } from '../support/deck-checklist/lost-in-torture.ts';
import { hostFor } from '../support/host-for.ts';
import { longTitlesDeck } from '../support/long-titles-deck.ts';
import { tortureDeck } from '../support/torture-deck.ts';

/**
 * The list of what a demanding reader looks for in a deck, point by point, over every deck that we show: what we publish, the sample
 * inputs, the decks that others wrote, all that is hard to fit, and a deck on each template of another program. That each lint speaks
 * is shown by broken decks in `packages/slides/test/pptx/checklist`, that each check of other formats does in `checks-can-fail`; points beyond the machine are in `deckPoints`, as `byEye`.
 */
describe('the list of what a demanding reader looks for in a deck', () => {
  const folder = mkdtempSync(join(tmpdir(), 'octavo-checklist-'));
  const decks: CheckedDeck[] = [];
  let torture: CheckedDeck;

  beforeAll(async () => {
    for (const { name, file, format } of checkedDocuments()) {
      const input = { source: readFileSync(file), file: name, format };
      decks.push(await makeCheckedDeck({ name, input, host: hostFor(new URL('.', file)) }));
    }
    torture = await makeTorture(folder);
    decks.push(torture, ...(await decksOnTemplates(decks)));
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(deckPoints)('$number: $asks', { timeout: 600_000 }, async ({ number }) => {
    const faults = [];
    for (const deck of decks) faults.push(...(await faultsAt(number, deck)));
    expect(faults).toEqual([]);
  });

  it('10, in LibreOffice', { timeout: 600_000 }, async () => {
    const drawn = decks.map(({ name, pptx }) => ({ name, bytes: pptx.bytes, findings: '' }));
    expect((await strayWords(drawn)) ?? []).toEqual([]);
  });

  it('10, in the PDF', { timeout: 300_000 }, async () => {
    const strays = [];
    for (const deck of decks) strays.push(...(await strayInPdf(deck)));
    expect(strays).toEqual([]);
  });

  it('has the same slides in all formats, which show and say the same', { timeout: 300_000 }, async () => {
    const differences = [];
    for (const deck of decks) {
      if (deck === torture) continue;
      differences.push(...(await compareFormats(deck)).map((found) => `${deck.name}: ${found}`));
    }
    expect(differences).toEqual([]);
  });

  it('finds all that is hard to fit parted without a lost word, and nothing but its longest title cut', async () => {
    expect([...new Set(torture.codes)]).toEqual(['slide-title-cut']);
    expect(await lostInTorture(torture)).toEqual([]);
  });

  // The other documents are opened in `browser/html-decks`.
  it('10, in Chromium, for all that is hard to fit', { timeout: 300_000 }, async () => {
    const chromium = await openChromium();
    if (chromium === undefined || torture.others === undefined) return;
    const file = join(folder, 'deck.html');
    writeFileSync(file, torture.others.html.bytes);
    try {
      const page = await chromium.browser.newPage();
      await page.goto(pathToFileURL(file).href);
      expect(await misplacedOnSlides(page)).toEqual([]);
    } finally {
      await chromium.close();
    }
  });
});

function makeTorture(folder: string): Promise<CheckedDeck> {
  writeFileSync(join(folder, 'giant.png'), makePng(4000, 6000, [31, 78, 121]));
  writeFileSync(join(folder, 'wide.png'), makePng(900, 300, [138, 90, 0]));
  const input = { source: tortureDeck, file: 'torture.md', format: 'markdown' as const };
  return makeCheckedDeck({ name: 'torture', input, host: hostFor(pathToFileURL(`${folder}/`)) });
}

/** The brief, and titles that are too long, on each template that the programs at hand make. */
async function decksOnTemplates(decks: readonly CheckedDeck[]): Promise<readonly CheckedDeck[]> {
  const brief = decks.find(({ name }) => name === 'content/reading-brief.md');
  if (brief === undefined) throw new Error('the brief is not published');
  const templates = Object.entries(await foreignTemplates(brief.pptx.bytes));
  const input = { source: longTitlesDeck, file: 'titles.md', format: 'markdown' as const };
  const { host } = brief.request;
  return Promise.all(
    templates.flatMap(([name, template]) => [
      makeCheckedDeck({ ...brief.request, name: `brief on a template ${name}`, template }),
      makeCheckedDeck({ name: `long titles on a template ${name}`, input, host, template }),
    ]),
  );
}
