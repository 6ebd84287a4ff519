import type { Block, Color, Image, Inline, Link, RasterAsset } from '@octavo/core';
import { contrast } from '@octavo/core';
import { descendants, inspectHtmlDeck, parseHtml, textOf } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import type { Deck } from '../../src/deck.ts';
import { htmlDeck } from '../../src/html/html-deck.ts';
import {
  bodyBox,
  deckOf,
  documentOf,
  node,
  paragraph,
  resolvedOf,
  slideOf,
  text,
  textRegion,
  theme,
} from './sample-deck.ts';

const encode = (page: string): Uint8Array => new TextEncoder().encode(page);

async function pageOf(deck: Deck, tables: Parameters<typeof resolvedOf>[1] = {}): Promise<string> {
  return htmlDeck(deck, { resolved: resolvedOf(documentOf([]), tables), theme, mathOf: () => undefined });
}

/** The page of one slide with these blocks as its text. */
async function pageOfBlocks(
  blocks: readonly Block[],
  tables: Parameters<typeof resolvedOf>[1] = {},
): Promise<string> {
  const { children } = documentOf(blocks);
  return pageOf(deckOf([slideOf('one', [textRegion(children)])]), tables);
}

const elements = (page: string, name: string) =>
  Array.from(descendants(parseHtml(page))).filter((element) => element.name === name);

describe('htmlDeck', () => {
  it('makes each slide a labelled section with its number and notes', async () => {
    const page = await pageOf(
      deckOf([
        slideOf('first', [textRegion([paragraph('hello words')])]),
        slideOf('second', [], { notes: [paragraph('spoken words')] }),
      ]),
    );
    const read = inspectHtmlDeck(encode(page));
    expect(read.slides.map(({ id, title }) => [id, title])).toEqual([
      ['/1', 'first'],
      ['/2', 'second'],
    ]);
    expect(read.slides[0]?.text).toMatch(/first\s+hello words\s+1 \/ 2/);
    expect(read.slides[1]?.notes.trim()).toBe('spoken words');
    const [section] = elements(page, 'section');
    expect(section?.attributes).toMatchObject({
      'aria-roledescription': 'Slide',
      'aria-labelledby': '/1/title',
    });
  });

  it('names language, direction and title, and lets the page load nothing', async () => {
    const page = await pageOf(
      deckOf([slideOf('one', [])], { language: 'ar', direction: 'rtl', title: 'a < b' }),
    );
    expect(elements(page, 'html')[0]?.attributes).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(inspectHtmlDeck(encode(page))).toMatchObject({ title: 'a < b', fetched: [], faults: [] });
    const policy = elements(page, 'meta').find(({ attributes }) => attributes['http-equiv'])?.attributes[
      'content'
    ];
    expect(policy).toMatch(
      /^default-src 'none'; img-src data:; script-src 'sha256-[^']{44}'; style-src 'sha256-[^']{44}'/,
    );
    expect(page).not.toMatch(/ style="| on\w+="/);
  });

  it('passes no raw HTML through', async () => {
    const page = await pageOfBlocks([
      node({ type: 'htmlBlock', value: '<video src="a.mp4"></video>' }),
      paragraph('kept ', node<Inline>({ type: 'htmlInline', value: '<blink>' }), '<b>words</b>'),
    ]);
    expect(page).not.toContain('a.mp4');
    expect(elements(page, 'blink')).toEqual([]);
    expect(inspectHtmlDeck(encode(page)).slides[0]?.text).toContain('kept <b>words</b>');
  });

  it('links to the thing where it is shown, to its slide where it is not, and drops links to nowhere', async () => {
    const linkTo = (url: string, words: string): Link =>
      node<Link>({ type: 'link', url, children: [text(words)] });
    const { children } = documentOf([
      paragraph(linkTo('#shown', 'shown'), linkTo('#titled', 'titled'), linkTo('#gone', 'gone')),
      paragraph('target'),
    ]);
    const [first, second] = children;
    const links = first?.type === 'paragraph' ? first.children : [];
    const target = (targetId: string, anchor: string) => ({ targetId, anchor, text: '' });
    const page = await pageOf(
      deckOf([slideOf('one', [textRegion(children)]), slideOf('two', [])], {
        slideOfNode: { titled: 'two' },
      }),
      {
        anchors: { [second?.id ?? '']: 'shown' },
        references: {
          [links[0]?.id ?? '']: target(second?.id ?? '', 'shown'),
          [links[1]?.id ?? '']: target('titled', 'titled'),
        },
      },
    );
    const read = inspectHtmlDeck(encode(page));
    expect(read.links).toEqual(['#shown', '#two']);
    expect(read.faults).toEqual([]);
    expect(read.slides[0]?.text).toContain('gone');
  });

  it('gives a slide the anchor of the heading that became its title', async () => {
    const page = await pageOf(
      deckOf([slideOf('one', []), slideOf('two', [])], { slideOfNode: { titled: 'two' } }),
      {
        anchors: { titled: 'ports', elsewhere: 'gone' },
      },
    );
    const [span, ...others] = elements(page, 'span').filter(
      ({ attributes }) => attributes['id'] !== undefined,
    );
    expect(others).toEqual([]);
    expect(span?.attributes['id']).toBe('ports');
    expect(page.indexOf('id="ports"')).toBeGreaterThan(page.indexOf('id="two"'));
  });

  it('gives an anchor once when slides repeat a node', async () => {
    const { children } = documentOf([paragraph('twice')]);
    const page = await pageOf(
      deckOf([slideOf('one', [textRegion(children)]), slideOf('two', [textRegion(children)])]),
      { anchors: { [children[0]?.id ?? '']: 'twice' } },
    );
    expect(elements(page, 'p').filter(({ attributes }) => attributes['id'] === 'twice')).toHaveLength(1);
  });

  it('gives an anchor to what the slide shows, not to notes that repeat it', async () => {
    const { children } = documentOf([paragraph('repeated')]);
    const first = slideOf('one', [], { notes: children });
    const second = slideOf('two', [textRegion(children)], { notes: children });
    const page = await pageOf(deckOf([first, second]), { anchors: { [children[0]?.id ?? '']: 'repeated' } });
    expect(page.split('id="repeated"')).toHaveLength(2);
    expect(page).toMatch(/region-text[^>]*><p id="repeated">/);
  });

  it('stores an image once that it shows twice', async () => {
    const asset: RasterAsset = {
      type: 'raster',
      format: 'png',
      bytes: new Uint8Array([1, 2, 3, 250]),
      widthPx: 4,
      heightPx: 3,
      hash: 'abcdef0123456789ff',
    };
    const image = (alt: string): Inline => node<Inline>({ type: 'image', url: 'a.png', alt });
    const { children } = documentOf([
      paragraph(image('one')),
      paragraph(image('two')),
      paragraph(image('three')),
    ]);
    const ids = children.map((block) => (block.type === 'paragraph' ? (block.children[0]?.id ?? '') : ''));
    const other = { ...asset, hash: '99', bytes: new Uint8Array([9]) };
    const page = await pageOf(deckOf([slideOf('one', [textRegion(children)])]), {
      assets: { [ids[0] ?? '']: asset, [ids[1] ?? '']: asset, [ids[2] ?? '']: other },
    });
    expect(page.split('data:image/png;base64,AQID+g==')).toHaveLength(2);
    // Those of the buttons are hidden from readers of screens.
    const drawings = elements(page, 'svg').filter(({ attributes }) => attributes['viewbox'] !== '0 0 16 16');
    expect(drawings.map(({ attributes }) => attributes['aria-label'])).toEqual([undefined, 'one', 'two']);
    expect(elements(page, 'use').map(({ attributes }) => attributes['href'])).toEqual(
      Array(2).fill('#/image/abcdef0123456789'),
    );
    expect(elements(page, 'img').map(({ attributes }) => attributes['alt'])).toEqual(['three']);
  });

  it('says of a missing image what it would show, and within a line its own words, for which there is room', async () => {
    const image = node<Image>({ type: 'image', url: 'no.png', alt: 'a harbour' });
    const shown = async (block: Block) =>
      inspectHtmlDeck(encode(await pageOfBlocks([block]))).slides[0]?.text ?? '';
    expect(await shown(node<Block>({ type: 'figure', image }))).toContain('Image not available: a harbour');
    expect(await shown(paragraph(image))).toContain('a harbour');
    expect(await shown(paragraph(image))).not.toContain('Image not available');
    expect(await shown(paragraph({ ...image, alt: '' }))).toContain('[Image not available: no.png]');
  });

  it('marks what heads rows and columns, also beside cells that span', async () => {
    const cell = (words: string, options = {}) =>
      node<Extract<Parameters<typeof node>[0], object> & never>({
        type: 'tableCell',
        children: [paragraph(words)],
        ...options,
      } as never);
    const row = (...cells: never[]) => node({ type: 'tableRow', cells } as never) as never;
    const table = node<Block>({
      type: 'table',
      columns: [{}, { align: 'right' }, { align: 'center' }],
      caption: [text('ports')],
      head: [row(cell('a'), cell('bc', { colSpan: 2 }))],
      body: [
        row(cell('tall', { header: true, rowSpan: 2 }), cell('1'), cell('2')),
        row(cell('3'), cell('4')),
      ],
    } as never);
    const page = await pageOfBlocks([table]);
    const heads = elements(page, 'th').map((element) => [textOf(element), element.attributes['scope']]);
    expect(heads).toEqual([
      ['a', 'col'],
      ['bc', 'colgroup'],
      ['tall', 'rowgroup'],
    ]);
    expect(elements(page, 'td').map((element) => [textOf(element), element.attributes['class']])).toEqual([
      ['1', 'align-right'],
      ['2', 'align-center'],
      ['3', 'align-right'],
      ['4', 'align-center'],
    ]);
    expect(elements(page, 'caption').map(textOf)).toEqual(['ports']);
  });

  it('labels the checkbox of a task with its words', async () => {
    const item = node<never>({
      type: 'listItem',
      checked: true,
      children: [paragraph('done words')],
    } as never);
    const page = await pageOfBlocks([
      node<Block>({ type: 'list', ordered: false, tight: true, children: [item] }),
    ]);
    const [label] = elements(page, 'label');
    expect(label && textOf(label).trim()).toBe('done words');
    expect(elements(page, 'input').map(({ attributes }) => Object.keys(attributes))).toEqual([
      ['type', 'disabled', 'checked'],
    ]);
  });

  it('leads from the mark of a note to the note of the same slide', async () => {
    const mark = (): Block => paragraph('noted', node<Inline>({ type: 'footnoteReference', label: 'a' }));
    const { children, footnotes } = documentOf(
      [mark(), mark()],
      [node({ type: 'footnoteDefinition', label: 'a', children: [paragraph('note words')] } as never)],
    );
    const [definition] = footnotes;
    if (definition === undefined) throw new Error('the document has a note');
    const numbers = Object.fromEntries(
      children.map((block) => [block.type === 'paragraph' ? (block.children[1]?.id ?? '') : '', 7]),
    );
    const slides = children.map((block, index) =>
      slideOf(`s${index}`, [textRegion([block])], { footnotes: [{ number: 7, definition }] }),
    );
    const read = inspectHtmlDeck(encode(await pageOf(deckOf(slides), { footnoteNumbers: numbers })));
    expect(read.links).toEqual(['#/1/note-7', '#/2/note-7']);
    expect(read.faults).toEqual([]);
    expect(read.slides.map(({ notes }) => notes.trim())).toEqual(['note words', 'note words']);
  });

  it('shows the lines of code that the slide holds, in the classes of their kinds', async () => {
    const { children } = documentOf([
      node<Block>({ type: 'codeBlock', language: 'js', value: 'a\nlet b\nc' }),
    ]);
    const [code] = children;
    if (code?.type !== 'codeBlock') throw new Error('the document has code');
    const lines = [
      [{ kind: 'plain', value: 'a' }],
      [
        { kind: 'keyword', value: 'let' },
        { kind: 'plain', value: ' <b' },
      ],
      [{ kind: 'plain', value: 'c' }],
    ] as const;
    const region = {
      type: 'code',
      box: bodyBox,
      column: 0,
      code,
      firstLine: 1,
      lineCount: 1,
      sizePt: 14,
    } as const;
    const page = await pageOf(deckOf([slideOf('one', [region])]), { highlights: { [code.id]: lines } });
    expect(elements(page, 'pre').map(textOf)).toEqual(['let <b']);
    expect(elements(page, 'span').map(({ attributes }) => attributes['class'])).toContain('code-keyword');
  });

  it('numbers lines of code without writing the numbers', async () => {
    const { children } = documentOf([node({ type: 'codeBlock', value: 'a\nb' })]);
    const [code] = children;
    if (code?.type !== 'codeBlock') throw new Error('the document has code');
    const place = { box: bodyBox, column: 0, firstLine: 0, lineCount: 2, sizePt: 14 };
    const page = await pageOf(deckOf([slideOf('one', [{ type: 'code', code, lineNumber: 9, ...place }])]));
    expect(elements(page, 'pre').map(textOf)).toEqual(['a\nb']);
    const numbers = elements(page, 'span').flatMap(({ attributes }) => attributes['data-number'] ?? []);
    expect(numbers).toEqual(['9', '10']);
  });

  it('says with which press of the key a block comes', async () => {
    const { children } = documentOf([paragraph('first'), paragraph('second')]);
    const steps = children.map(({ id }) => [id]).slice(1);
    const page = await pageOf(deckOf([slideOf('one', [textRegion(children)], { steps, notes: children })]));
    const shown = elements(page, 'p').filter(({ attributes }) => attributes['data-step'] !== undefined);
    expect(shown.map((element) => [textOf(element), element.attributes['data-step']])).toEqual([
      ['second', '1'],
    ]);
  });

  it('gives a slide with a ground of its own colours that can be read on it', async () => {
    const slides = [
      slideOf('plain', []),
      slideOf('part', [], { layout: 'section' }),
      slideOf('dark', [], { background: { type: 'color', color: '#101010' } }),
      slideOf('light', [], { background: { type: 'color', color: '#ffe08a' } }),
      slideOf('turned', [], { classes: ['invert'] }),
    ];
    const page = await pageOf(deckOf(slides));
    const frames = elements(page, 'div').filter(({ attributes }) => attributes['class']?.startsWith('frame'));
    const sheet = elements(page, 'style').map(textOf).join('');
    const grounds = frames.map(({ attributes }) => {
      const name = attributes['class']?.split(' ')[1];
      if (name === undefined) return undefined;
      const [, declarations = ''] = new RegExp(`\\.${name}\\{([^}]*)\\}`).exec(sheet) ?? [];
      const colors = Object.fromEntries(declarations.split(';').map((pair) => pair.split(':')));
      const ratios = ['--text', '--accent', '--muted', '--link'].map((key) =>
        contrast(colors[key] as Color, colors['--background'] as Color),
      );
      return Math.min(...ratios);
    });
    expect(grounds[0]).toBeUndefined();
    for (const least of grounds.slice(1)) expect(least).toBeGreaterThanOrEqual(4.5);
  });

  it('gives the same bytes for the same deck', async () => {
    const deck = deckOf([slideOf('one', [textRegion([paragraph('words')])])]);
    expect(await pageOf(deck)).toBe(await pageOf(deck));
  });
});
