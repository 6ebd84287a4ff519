import type { DeckSource } from '@octavo/testkit';
import {
  checkPptx,
  deckPoints,
  inspectPptx,
  missingWords,
  openPackage,
  validateOoxml,
  words,
} from '@octavo/testkit';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkedDeck } from './checked-deck.ts';
import { houseTemplate } from './house-template.ts';

/** What is replaced in a part, and by what; a pattern with `g` everywhere. */
type Change = readonly [part: string, before: string | RegExp, after: string];

/** A point of the list, the check that it has, what that says, and a change to a sound deck that makes it speak, and no other. */
interface Point {
  readonly point: number;
  readonly asks: string;
  readonly lint: string;
  readonly says: RegExp;
  readonly changes: readonly Change[];
}

const slide = (number: number): string => `ppt/slides/slide${number}.xml`;
const master = 'ppt/slideMasters/slideMaster1.xml';
const notes = 'ppt/notesSlides/notesSlide2.xml';
const core = 'docProps/core.xml';
const presentation = 'ppt/presentation.xml';
const box = (x: number, cx: number): string =>
  `<a:xfrm><a:off x="${x}" y="0"/><a:ext cx="${cx}" cy="100000"/></a:xfrm>`;
const loose =
  '<p:sp><p:nvSpPr><p:cNvPr id="99" name="Box"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:rPr lang="en-US"/><a:t>Loose</a:t></a:r></a:p></p:txBody></p:sp>';

function point(
  number: number,
  asks: string,
  [lint, says]: readonly [string, RegExp],
  ...changes: readonly Change[]
): Point {
  return { point: number, asks, lint, says, changes };
}

const points: readonly Point[] = [
  point(2, 'no phantom parts', ['phantom-part', /nothing leads/], ['ppt/slides/slide99.xml', '', '<p:sld/>']),
  point(
    3,
    'a title placeholder on each slide',
    ['slide-title', /has no title/],
    [slide(4), '<a:t>Code<', '<a:t><'],
  ),
  point(
    4,
    'titles unique',
    ['unique-title', /another slide is titled "Code"/],
    [slide(5), '<a:t>Picture<', '<a:t>Code<'],
  ),
  point(
    5,
    'text only in placeholders',
    ['text-outside-placeholder', /"Loose"/],
    [slide(4), '</p:spTree>', `${loose}</p:spTree>`],
  ),
  point(
    6,
    'geometry inherited from layouts',
    ['inherited-geometry', /Title does not inherit/],
    [
      slide(2),
      '<p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>',
      `<p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${box(0, 100_000)}`,
    ],
  ),
  point(
    7,
    'typed layouts',
    ['layout-set', /sorts of layouts/],
    ...Array.from(
      { length: 16 },
      (_, index): Change => [
        `ppt/slideLayouts/slideLayout${index + 1}.xml`,
        / type="(title|secHead|obj|twoObj|twoTxTwoObj|picTx|chart|tbl)" preserve/g,
        ' preserve',
      ],
    ),
  ),
  point(
    8,
    'a master with five levels',
    ['master-levels', /five levels/],
    [master, /(<p:bodyStyle>.*?)<a:lvl5pPr.*?<\/a:lvl5pPr>/, '$1'],
  ),
  point(
    9,
    'unique shape ids',
    ['duplicate-shape-id', /id 2/],
    [slide(2), 'id="3" name="Text 3"', 'id="2" name="Text 3"'],
  ),
  point(
    10,
    'nothing off the slide',
    ['off-slide', /beyond the slide/],
    [slide(3), '<a:off x="685800"', '<a:off x="6858000"'],
  ),
  point(
    11,
    'text fits above the smallest size',
    ['minimum-size', /points high/],
    [slide(2), /(name="Text 3"[\s\S]*?<a:bodyPr>)<a:normAutofit\/>/, '$1<a:normAutofit fontScale="30000"/>'],
  ),
  point(
    12,
    'notes where the source has them',
    ['source-notes', /has notes/],
    [notes, /[\s\S]*/, ''],
    ['ppt/notesSlides/_rels/notesSlide2.xml.rels', /[\s\S]*/, ''],
    ['ppt/slides/_rels/slide2.xml.rels', /<Relationship [^>]*notesSlide2.xml"\/>/, ''],
    ['[Content_Types].xml', /<Override [^>]*notesSlide2.xml"[^>]*\/>/, ''],
  ),
  point(13, 'no empty notes', ['notes-structure', /notes are empty/], [notes, '<a:t>Say this.<', '<a:t><']),
  point(14, 'alternative texts', ['alternative-text', /Picture 3/], [slide(5), ' descr="A ship"', '']),
  point(
    15,
    'no raster of a whole slide',
    ['full-slide-raster', /covers the slide/],
    [
      slide(5),
      /<a:off x="\d+" y="\d+"\/><a:ext cx="\d+" cy="\d+"\/><\/a:xfrm><\/p:spPr><\/p:pic>/,
      '<a:off x="0" y="0"/><a:ext cx="12192000" cy="6858000"/></a:xfrm></p:spPr></p:pic>',
    ],
  ),
  point(
    16,
    'tables with a head',
    ['table-head-flag', /head of a table is not marked/],
    [slide(3), ' firstRow="1"', ''],
  ),
  point(
    16,
    'tables with a style',
    ['slide-table-look', /no table style/],
    ['ppt/tableStyles.xml', /styleId="\{8A10/, 'styleId="{8A11'],
  ),
  point(
    17,
    'language on each run',
    ['run-language', /1 runs name no language/],
    [slide(4), '<a:rPr lang="en-US" dirty="0"/><a:t>Code<', '<a:rPr dirty="0"/><a:t>Code<'],
  ),
  point(
    18,
    "the source's language",
    ['source-language', /another language than en/],
    ...[1, 2, 3, 4, 5, 6, 7].map((number): Change => [slide(number), /lang="en-US"/g, 'lang="de-DE"']),
  ),
  point(
    17,
    'the language of another script',
    ['script-language', /"中文" is said to be in en-US/],
    [slide(7), 'Some words that end it', '中文'],
  ),
  point(
    19,
    'the number of the slide as a field',
    ['slide-number', /no field/],
    [slide(4), 'type="slidenum"', 'type="datetime1"'],
  ),
  point(
    20,
    "the theme's colours only",
    ['theme-colors', /1 colours are fixed/],
    [slide(4), '<a:schemeClr val="accent6"/>', '<a:srgbClr val="A00000"/>'],
  ),
  point(
    21,
    'native bullets',
    ['native-bullets', /a list is typed/],
    [slide(2), '<a:t>Another point', '<a:t>• Another point'],
  ),
  point(
    22,
    'the title as a property',
    ['source-title', /title property is "Words"/],
    [core, '<dc:title>A talk', '<dc:title>Words'],
  ),
  point(
    23,
    'links between slides lead to one',
    ['slide-link', /a jump leads to/],
    [
      'ppt/slides/_rels/slide2.xml.rels',
      'Target="/ppt/slides/slide3.xml"',
      'Target="/ppt/slideLayouts/slideLayout1.xml"',
    ],
  ),
  point(
    24,
    'no line of code parted',
    ['whole-code', /no paragraph is the line/],
    [slide(4), '<a:t> one = <', '<a:t> one<'],
  ),
  point(
    24,
    'the head of a table repeated',
    ['table-head', /goes on without its head/],
    [slide(3), '<a:t>Name<', '<a:t>Two<'],
  ),
  point(
    28,
    'native equations',
    ['native-equations', /formulas are equations/],
    [slide(2), /m:oMath\b/g, 'm:oMathless'],
  ),
  point(29, 'native charts', ['native-charts', /charts are charts/], [slide(6), /<c:chart [^>]*\/>/, '']),
];

/** Points that ask for more than a look into the file: each has a test of its own below. */
const ownTests = [1, 25, 26, 27];

const source: DeckSource = {
  title: 'A talk',
  language: 'en',
  hasNotes: true,
  equations: 1,
  charts: 1,
  codeLines: ['const one = 1;', 'done();'],
  tables: [{ head: 'Name Count', rows: ['One 1', 'Two 2'] }],
};

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The deck with changes; a part of which nothing is left is gone. */
function withChanges(deck: Uint8Array, changes: readonly Change[]): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(deck);
  let changed = 0;
  for (const [part, before, after] of changes) {
    const content = decode(parts[part] ?? new Uint8Array());
    const replaced = content.replace(before, after);
    if (replaced !== content) changed += 1;
    if (replaced === '') delete parts[part];
    else parts[part] = encode(replaced);
  }
  if (changed === 0) throw new Error(`nothing was changed in ${changes[0]?.[0]}`);
  return zipSync(parts);
}

describe('the list of what a demanding reader looks for in a presentation', () => {
  let deck: Uint8Array;
  beforeAll(async () => {
    deck = await checkedDeck();
  });

  it('has a check and a broken deck for each of its points', () => {
    const numbers = new Set([...points.map(({ point: number }) => number), ...ownTests]);
    expect([...numbers].toSorted((left, right) => left - right)).toEqual(
      deckPoints.map(({ number }) => number),
    );
    for (const { point: number, lint } of points) expect(deckPoints[number - 1]?.lints).toContain(lint);
  });

  it('finds nothing in a sound deck', () => {
    expect(checkPptx(deck, source)).toEqual([]);
  });

  it.each(points)('$point: $asks ($lint)', ({ lint, says, changes }) => {
    const found = checkPptx(withChanges(deck, changes), source);
    expect(new Set(found.map((finding) => finding.lint))).toEqual(new Set([lint]));
    for (const { message } of found) expect(message).toMatch(says);
  });

  it('1: schema-valid', async () => {
    expect((await validateOoxml(deck, '.pptx')).problems).toEqual([]);
    const broken = withChanges(deck, [[presentation, '<p:notesSz', '<p:notesSize']]);
    expect((await validateOoxml(broken, '.pptx')).valid).toBe(false);
    expect(checkPptx(broken, source)).toEqual([]);
  });

  it('25: every word of the source on a slide or in the notes', () => {
    const units = ['A point that leads to the numbers', 'Say this', 'Some words that end it'].map((text) => ({
      nodeId: text,
      words: words(text),
    }));
    const textOf = (bytes: Uint8Array): string =>
      inspectPptx(bytes)
        .slides.flatMap(({ paragraphs, notes: said }) => [...paragraphs, ...said])
        .join('\n');
    expect(missingWords(units, textOf(deck))).toEqual([]);
    const broken = withChanges(deck, [[slide(7), 'words that end it', 'words']]);
    expect(missingWords(units, textOf(broken)).map(({ word }) => word)).toEqual(['that']);
    expect(checkPptx(broken, source)).toEqual([]);
  });

  it('26: the same bytes when built again', async () => {
    expect(Buffer.compare(await checkedDeck(), deck)).toBe(0);
    expect(Buffer.compare(await checkedDeck('2024-05-06'), deck)).not.toBe(0);
  });

  it("27: a customer's template gives its layouts", async () => {
    const template = await houseTemplate((parts) => {
      const layout = 'ppt/slideLayouts/slideLayout4.xml';
      parts[layout] = String(parts[layout]).replace('name="Title and Content"', 'name="House Content"');
    });
    const layoutOf = (bytes: Uint8Array): string => {
      const { slides } = inspectPptx(bytes);
      const part = slides[1]?.layout ?? '';
      return decode(openPackage(bytes).bytes(part) ?? new Uint8Array());
    };
    const housed = await checkedDeck(undefined, template);
    expect(layoutOf(housed)).toContain('name="House Content"');
    expect(layoutOf(deck)).not.toContain('name="House Content"');
    expect((await validateOoxml(housed, '.pptx')).problems).toEqual([]);
  });
});
