import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ConvertOutput } from '@octavo/core';
import { makePng } from '@octavo/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replaceIn, replaceInPart, withPlainObjects } from '../support/break-file.ts';
import { misplacedOnSlides } from '../support/browser/misplaced-on-slides.ts';
import { openChromium } from '../support/browser/open-chromium.ts';
import { strayWords } from '../support/check-decks.ts';
import type { CheckedDeck } from '../support/deck-checklist/checked-deck.ts';
import { makeCheckedDeck } from '../support/deck-checklist/checked-deck.ts';
import { compareFormats } from '../support/deck-checklist/compare-formats.ts';
import { faultsAt, ownChecks, strayInPdf } from '../support/deck-checklist/deck-checks.ts';
import { htmlChecks } from '../support/deck-checklist/html-checks.ts';
import { pdfChecks } from '../support/deck-checklist/pdf-checks.ts';
import { hostFor } from '../support/host-for.ts';

const source = `---
title: A talk
lang: en
---

## Points

- A point that leads to [the numbers](#numbers)
- Another point with $x^2$ in it
- A word: Ελληνικά

::: notes
Say this.
:::

## Numbers

| Name | Count |
| ---- | ----: |
| One  | 1     |

## Picture

![A ship](red.png)

## Chart

\`\`\`chart
kind: column
title: Ships
categories: [North, South]
series: [{ name: a, values: [3, 5] }]
\`\`\`

## End

- Some words
- More words
`;

/** A change that breaks a file: what is replaced, and by what. PDFs keep their length, since their parts are found by their places. */
type Break = readonly [point: number, says: RegExp, before: string | RegExp, after: string];

const brokenPages: readonly Break[] = [
  [3, /has no title/, / aria-labelledby="\/1\/title"/, ''],
  [4, /two slides are titled "Chart"/, />Picture<\/h2>/, '>Chart</h2>'],
  [12, /has lost its notes/, /<aside class="notes"[\s\S]*?<\/aside>/, ''],
  [13, /notes are empty/, /(<aside class="notes"[^>]*>)[\s\S]*?(<\/aside>)/, '$1$2'],
  [14, /an image has no alternative text/, / alt="A ship"/, ''],
  [14, /a drawing has no name/, /(<svg[^>]*?) aria-label="[^"]*"/, '$1'],
  [16, /"Name" has no scope/, /(<th[^>]*?) scope="col"/, '$1'],
  [17, /is said to be in en/, /<span lang="el">([^<]*)<\/span>/, '$1'],
  [18, /the page is in de/, /<html lang="en"/, '<html lang="de"'],
  [19, /has no number/, / class="slide-number"/, ''],
  [21, /a list is typed/, /<p[^>]*>1<\/p>|<p>/, '<p>• '],
  [22, /the page is titled Another/, /<title>[^<]*/, '<title>Another'],
  [23, /./, /href="#[^"]*"/, 'href="#nowhere"'],
  [28, /0 of 1 formulas are MathML/, /<math[\s\S]*?<\/math>/, 'x^2'],
  [29, /0 of 1 charts are drawn/, /(<svg[^>]*?) role="img"/, '$1'],
];

const brokenPdfs: readonly Break[] = [
  [1, /./, /startxref\n\d/, 'startxref\nx'],
  [14, /a Figure has no alternative text/, '/Alt (A ship)', '/Xlt (A ship)'],
  [16, /0 of 1 tables have a marked head/, /\/S \/TH\b/g, '/S /TD'],
  [17, /is said to be in en/, /\/Lang \(el\)/g, '/Lang (en)'],
  [18, /the PDF is in de/, /\/Lang \(en\)/g, '/Lang (de)'],
  [22, /the PDF is titled A tale/, /A talk/g, 'A tale'],
  [23, /a link leads nowhere/, '/D (slide:', '/D (slido:'],
  [28, /0 of 1 formulas are marked/, /\/S \/Formula/g, '/S /Formulb'],
  [29, /0 of 1 charts are figures/, /\/S \/Figure/g, '/S /Figurf'],
];

/** Each check of what the list asks, made to fail by a file that is broken at its point alone. */
describe('the checks of the list', () => {
  const folder = mkdtempSync(join(tmpdir(), 'octavo-broken-'));
  let sound: CheckedDeck;

  beforeAll(async () => {
    writeFileSync(join(folder, 'red.png'), makePng(240, 180, [200, 0, 0]));
    const host = hostFor(pathToFileURL(`${folder}/`));
    sound = await makeCheckedDeck({
      name: 'sound',
      input: { source, file: 'a.md', format: 'markdown' },
      host,
    });
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const others = () => {
    if (sound.others === undefined) throw new Error('a format is missing');
    return sound.others;
  };
  const withHtml = (html: ConvertOutput): CheckedDeck => ({ ...sound, others: { ...others(), html } });
  const withPdf = (pdf: ConvertOutput): CheckedDeck => ({ ...sound, others: { ...others(), pdf } });

  it('are each broken here', () => {
    const points = (checks: object) => Object.keys(checks).map(Number);
    expect(new Set(brokenPages.map(([point]) => point))).toEqual(new Set(points(htmlChecks)));
    expect(new Set(brokenPdfs.map(([point]) => point))).toEqual(new Set(points(pdfChecks)));
    expect(points(ownChecks)).toEqual([1, 11, 25, 26, 27]);
  });

  it('find nothing in a sound deck', async () => {
    for (let point = 1; point <= 29; point += 1) expect(await faultsAt(point, sound), `${point}`).toEqual([]);
    expect([await strayInPdf(sound), await compareFormats(sound)]).toEqual([[], []]);
  }, 300_000);

  it.each(brokenPages)('%d, in HTML: %s', async (point, says, before, after) => {
    const { html } = others();
    const broken = withHtml({ ...html, bytes: replaceIn(html.bytes, before, after) });
    expect((await faultsAt(point, broken)).join('\n')).toMatch(says);
  });

  it.each(brokenPdfs)('%d, in the PDF: %s', async (point, says, before, after) => {
    const { pdf } = others();
    const plain = await withPlainObjects(pdf.bytes);
    if (plain === undefined) return;
    const broken = withPdf({ ...pdf, bytes: replaceIn(plain, before, after, 'latin1') });
    expect((await faultsAt(point, broken)).join('\n')).toMatch(says);
  });

  it('1, in PowerPoint: a part that the schema does not know', async () => {
    const bytes = replaceInPart(sound.pptx.bytes, 'ppt/slides/slide2.xml', '<p:cSld>', '<p:cSld><p:oddity/>');
    expect(await faultsAt(1, { ...sound, pptx: { ...sound.pptx, bytes } })).not.toEqual([]);
  });

  it('10, in LibreOffice: words off their slide', { timeout: 300_000 }, async () => {
    const bytes = replaceInPart(
      sound.pptx.bytes,
      'ppt/slides/slide3.xml',
      /(<p:graphicFrame>[\s\S]*?<a:off x=")\d+/,
      '$190000000',
    );
    const found = await strayWords([{ name: 'broken', bytes, findings: '' }]);
    if (found !== undefined) expect(found).not.toEqual([]);
  });

  it('10, in the PDF: words outside the boxes of the plan', async () => {
    const slides = sound.deck.slides.map((slide) => ({
      ...slide,
      regions: slide.regions.map((region) => ({ ...region, box: { ...region.box, topPt: 0, heightPt: 20 } })),
    }));
    expect(await strayInPdf({ ...sound, deck: { ...sound.deck, slides } })).not.toEqual([]);
  });

  it('10, in Chromium: words that leave their slide', { timeout: 300_000 }, async () => {
    const chromium = await openChromium();
    if (chromium === undefined) return;
    const file = join(folder, 'broken.html');
    writeFileSync(file, others().html.bytes);
    try {
      const page = await chromium.browser.newPage();
      await page.goto(pathToFileURL(file).href);
      await page.evaluate(() => {
        for (const region of document.querySelectorAll<HTMLElement>('.frame .region'))
          region.style.transform = 'translateX(900px)';
      });
      expect(await misplacedOnSlides(page)).not.toEqual([]);
    } finally {
      await chromium.close();
    }
  });

  it('11: words below the least size, and what does not fit', async () => {
    const slides = sound.deck.slides.map((slide) => ({
      ...slide,
      regions: slide.regions.map((region) => ('scale' in region ? { ...region, scale: 0.2 } : region)),
      fit: [{ type: 'overflows' } as const],
    }));
    const found = (await faultsAt(11, { ...sound, deck: { ...sound.deck, slides } })).join('\n');
    expect(found).toMatch(/a text is set too small/);
    expect(found).toMatch(/something overflows/);
  });

  it('25: words that a format has lost', async () => {
    const { html } = others();
    const broken = withHtml({ ...html, bytes: replaceIn(html.bytes, 'Some words', 'Words') });
    expect((await faultsAt(25, broken)).join('\n')).toMatch(/slides\.html: .*"some"/i);
  });

  it('26: bytes that are others when built again', async () => {
    const pptx = { ...sound.pptx, bytes: sound.pptx.bytes.slice(1) };
    const found = await faultsAt(26, { ...sound, pptx, request: { ...sound.request, name: 'zoo' } });
    expect(found.join('\n')).toMatch(/pptx has other bytes/);
  });

  it('27: a deck that is not on its template', async () => {
    const template = ['theme1', 'theme2'].reduce(
      (bytes, theme) =>
        replaceInPart(
          bytes,
          `ppt/theme/${theme}.xml`,
          /<a:accent1>[\s\S]*?<\/a:accent1>/,
          '<a:accent1><a:srgbClr val="123456"/></a:accent1>',
        ),
      sound.pptx.bytes,
    );
    expect((await faultsAt(27, { ...sound, template })).join('\n')).toMatch(/are not the house's/);
  });

  it('the comparison of formats: a word more, and a word less', async () => {
    const { html } = others();
    const broken = withHtml({ ...html, bytes: replaceIn(html.bytes, 'More words', 'Most words') });
    expect((await compareFormats(broken)).join('\n')).toMatch(/not in html: “er”, the other way “ts”/);
  });
});
