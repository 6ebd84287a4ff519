import { plainText, walk } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import type { Region } from '../../src/deck.ts';
import { regionNodes } from '../../src/plan/region-nodes.ts';
import { planMarkdown } from '../plan-markdown.ts';

/** How many points the lists of a slide hold. */
function pointsIn(regions: readonly Region[]): number {
  const blocks = regions.flatMap((region) => (region.type === 'text' ? region.blocks : []));
  return blocks.reduce((sum, block) => sum + (block.type === 'list' ? block.children.length : 0), 0);
}

const marp = (...slides: readonly string[]): string =>
  `---\nmarp: true\n---\n\n# Deck\n\n---\n\n${slides.join('\n\n---\n\n')}\n`;

describe('what authors set for a slide', () => {
  it('reads the classes and colours of Marp, of one slide and from one slide on', async () => {
    const { deck } = await planMarkdown(
      marp(
        '<!-- _class: lead invert -->\n<!-- _backgroundColor: #123 -->\n\n## A\n\n- a',
        '<!-- class: wide -->\n\n## B\n\n- b',
        '## C\n\n- c',
      ),
    );
    const [, a, b, c] = deck.slides;
    expect(a).toMatchObject({ classes: ['lead', 'invert'], background: { type: 'color', color: '#112233' } });
    expect([b?.classes, b?.background]).toEqual([['wide'], undefined]);
    expect(c?.classes).toEqual(['wide']);
  });

  it('reads those of a first slide that holds its title alone, and those that hold from there on', async () => {
    const { deck } = await planMarkdown(
      '---\nmarp: true\n---\n\n<!-- _class: lead -->\n<!-- class: wide -->\n\n# Deck\n\n---\n\n## A\n\n- a\n',
    );
    expect(deck.slides.map(({ title, classes }) => [title, classes])).toEqual([
      ['Deck', ['lead']],
      ['A', ['wide']],
    ]);
  });

  it('gives words the colour that Marp’s decks say, where it stands out', async () => {
    const { deck, diagnostics } = await planMarkdown(
      marp(
        '<!-- color: navy -->\n\n## A\n\n- a',
        '## B\n\n- b',
        '<!-- _color: yellow -->\n<!-- _backgroundColor: black -->\n\n## C\n\n- c',
        '<!-- _color: yellow -->\n\n## D\n\n- d',
      ).replace('marp: true', 'marp: true\ncolor: maroon'),
    );
    expect(deck.slides.map(({ textColor }) => textColor)).toEqual([
      '#800000',
      '#000080',
      '#000080',
      '#ffff00',
      undefined,
    ]);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['slide-color-faint', expect.stringMatching(/“D”.*#ffff00.*contrast of 1\.1 to 1/)],
    ]);
  });

  it('takes the other comments of such a deck for what the speaker says', async () => {
    const { deck } = await planMarkdown(
      marp('## A\n\n- a\n\n<!--\nSay this.\n\nAnd that.\n-->', '## B\n\n- b'),
    );
    expect(deck.slides[1]?.notes).toMatchObject([
      { type: 'paragraph', children: [{ value: 'Say this.' }] },
      { type: 'paragraph', children: [{ value: 'And that.' }] },
    ]);
  });

  it('closes no deck with a slide that has a picture at a side, over which its words would lie', async () => {
    const { deck } = await planMarkdown(
      marp(
        '## A\n\n- a',
        '## B\n\n- b',
        '## C\n\n- c',
        '## Thanks\n\n![bg left:60%](boat.png)\n\nQuestions?',
      ),
    );
    const last = deck.slides.at(-1);
    expect([last?.layout, last?.regions.length]).toEqual(['content', 1]);
  });

  it('lays a picture behind a slide, or beside its words', async () => {
    const { deck } = await planMarkdown(
      marp(
        '![bg contain A boat](boat.png)\n\n## A\n\n- a',
        '![bg right:40%](boat.png)\n\n## B\n\n- b',
        '## C\n\n- c',
      ),
    );
    const [, a, b, c] = deck.slides;
    expect(a?.background).toMatchObject({
      type: 'image',
      fit: 'contain',
      image: { alt: 'A boat' },
      box: { leftPt: 0, widthPt: 960 },
    });
    expect(a?.titleBox).toBeUndefined();
    expect(b?.background).toMatchObject({ type: 'image', fit: 'cover', box: { leftPt: 576, widthPt: 384 } });
    for (const box of [b?.titleBox, b?.regions[0]?.box])
      expect((box?.leftPt ?? 0) + (box?.widthPt ?? 999)).toBeLessThan(576);
    expect([c?.background, c?.titleBox]).toEqual([undefined, undefined]);
  });

  it('takes classes and a colour from a slide container', async () => {
    const { deck } = await planMarkdown(
      '# Deck\n\nx\n\n::: slide {.quiet background=navy}\n## A\n\n- a\n:::\n',
    );
    expect(deck.slides.find(({ title }) => title === 'A')).toMatchObject({
      classes: ['quiet'],
      background: { type: 'color', color: '#000080' },
    });
  });

  it('shows in steps what stands behind pauses and in incremental lists', async () => {
    const { deck } = await planMarkdown(
      marp(
        '## A\n\nFirst words\n\n. . .\n\nThen these',
        '## B\n\n::: incremental\n- one\n- two\n:::',
        '## C\n\n- c',
      ),
    );
    const [, a, b, c] = deck.slides;
    expect(a?.steps).toHaveLength(1);
    expect(JSON.stringify(a?.regions)).not.toContain('. . .');
    expect(b?.steps.map((step) => step.length)).toEqual([1, 1]);
    expect(c?.steps).toEqual([]);
  });

  it('takes pauses for such in a text without other marks of a deck, where its parts are no longer than slides', async () => {
    const text = (words: string): string =>
      `# Deck\n\n## A\n\n${words}\n\n. . .\n\n- one\n- two\n\n## B\n\nb\n`;
    const { deck } = await planMarkdown(text('First words'));
    const [, slide] = deck.slides;
    expect(slide?.steps).toHaveLength(1);
    expect(JSON.stringify(slide?.regions)).not.toContain('. . .');
    const novel = await planMarkdown(text('A long tale goes on here. '.repeat(25)));
    expect(novel.deck.slides.flatMap(({ steps }) => steps)).toEqual([]);
    expect(JSON.stringify(novel.deck)).toContain('. . .');
  });

  it('begins a slide that goes on with its first step, so that it is never empty', async () => {
    const points = Array.from(
      { length: 22 },
      (_, index) => `- Point ${index} ${'with words enough '.repeat(6)}`,
    );
    const { deck } = await planMarkdown(
      `---\nincremental: true\n---\n\n# Deck\n\n## A\n\n${points.join('\n')}\n\n## B\n\n- x\n- y\n`,
    );
    const parts = deck.slides.filter(({ continuation }) => continuation !== undefined);
    const shown = parts.map(({ regions, steps }) => pointsIn(regions) - steps.length);
    expect(shown.length).toBeGreaterThan(2);
    expect(shown).toEqual(shown.map((_, index) => (index === 0 ? 0 : 1)));
  });

  it('says where in the front matter a setting stands that has no meaning here', async () => {
    const { diagnostics } = await planMarkdown(
      '---\nmarp: true\nheadingDivider: 2\nbackgroundColor: blu\n---\n\n# Deck\n\n---\n\n# A\n\n- x\n- y\n',
    );
    expect(diagnostics.map(({ code, position }) => [code, position?.start.line])).toEqual([
      ['slide-setting-invalid', 4],
      ['setting-unused', 3],
    ]);
  });

  it('shows fragments in the order that their author gives, equal ones together, the others last', async () => {
    const at = (place: number) => `<!-- .element: class="fragment" data-fragment-index="${place}" -->`;
    const { deck } = await planMarkdown(
      `---\nrevealOptions: {}\n---\n\n# Deck\n\n---\n\n## A\n\n- one ${at(2)}\n- two ${at(1)}\n- three <!-- .element: class="fragment" -->\n- four ${at(2)}\n\n::: {.fragment fragment-index=0}\nFirst\n:::\n`,
    );
    const [, slide] = deck.slides;
    const wordsOf = new Map(
      slide?.regions
        .flatMap(regionNodes)
        .flatMap((root) =>
          Array.from(walk(root)).map(
            (node) =>
              [
                node.id,
                node.type === 'listItem'
                  ? plainText(node.children.flatMap((c) => (c.type === 'paragraph' ? c.children : [])))
                  : node.type,
              ] as const,
          ),
        ),
    );
    expect(slide?.steps.map((step) => step.map((id) => wordsOf.get(id)))).toEqual([
      ['paragraph'],
      ['two'],
      ['one', 'four'],
      ['three'],
    ]);
  });

  it('shows in steps what reveal.js and Quarto call fragments', async () => {
    const mark = '<!-- .element: class="fragment" -->';
    const { deck, diagnostics } = await planMarkdown(
      `---\nrevealOptions: {}\n---\n\n# Deck\n\n---\n\n## A\n\n- one\n- two ${mark}\n\nThen ${mark}\n\n::: fragment\nAt last\n:::\n`,
    );
    const [, slide] = deck.slides;
    expect(slide?.steps.map((step) => step.length)).toEqual([1, 1, 1]);
    expect(JSON.stringify(slide?.regions)).not.toContain('.element');
    expect(diagnostics).toEqual([]);
  });

  it('reads classes, grounds and transitions from headings, in the words of Pandoc and reveal.js', async () => {
    const { deck, diagnostics } = await planMarkdown(
      marp(
        '## A {.quiet background-color="#eee" data-transition=slide}\n\n- a',
        '## B {background-image=boat.png}\n\n- b',
        '## C {.unnumbered key=value}\n\n- c',
      ),
    );
    const [, a, b, c] = deck.slides;
    expect(a).toMatchObject({
      classes: ['quiet'],
      background: { type: 'color', color: '#eeeeee' },
      transition: 'push',
    });
    expect(b?.background).toMatchObject({ type: 'image', image: { url: 'boat.png', alt: '' } });
    expect([c?.classes, c?.background]).toEqual([[], undefined]);
    expect(diagnostics).toEqual([]);
  });

  it('leaves the whole slide to its words where the picture cannot be read, and says so', async () => {
    const { deck } = await planMarkdown(marp('![bg right](lost.png)\n\n## A\n\n- a', '## B\n\n- b'));
    const [, a, b] = deck.slides;
    expect(a?.background).toBeUndefined();
    expect(a?.regions[0]?.box).toEqual(b?.regions[0]?.box);
    expect(deck.leftOut.map(({ reason }) => reason)).toContain(
      'The picture behind its slide cannot be read.',
    );
  });

  it('lays a picture behind a slide container, in an article, too', async () => {
    const { deck } = await planMarkdown(
      '# Deck\n\nx\n\n::: slide {background=boat.png}\n## A\n\n- a\n:::\n\n## B {background-image=boat.png}\n\n- b\n',
    );
    for (const title of ['A', 'B'])
      expect(deck.slides.find((slide) => slide.title === title)?.background?.type).toBe('image');
  });

  it('gives the title slide what stands with it, and leaves a picture at its side the room', async () => {
    const first = (words: string): string =>
      `---\nmarp: true\n---\n\n# Deck\n\n${words}\n\n---\n\n## A\n\n- a\n`;
    const { deck } = await planMarkdown(
      first('A subtitle\n\n<!-- _class: lead -->\n<!-- _backgroundColor: navy -->'),
    );
    expect(deck.slides[0]).toMatchObject({
      layout: 'title',
      classes: ['lead'],
      background: { color: '#000080' },
    });
    const beside = await planMarkdown(first('![bg right:40%](boat.png)\n\nA subtitle'));
    const [slide] = beside.deck.slides;
    expect(slide).toMatchObject({ title: 'Deck', background: { box: { leftPt: 576 } } });
    for (const box of [slide?.titleBox, slide?.regions[0]?.box])
      expect((box?.leftPt ?? 0) + (box?.widthPt ?? 999)).toBeLessThan(576);
    expect(JSON.stringify(slide?.regions)).toContain('A subtitle');
  });

  it('says which footer no slide shows', async () => {
    const footers = async (title: string, slide: string): Promise<readonly string[]> => {
      const { diagnostics } = await planMarkdown(
        `---\nmarp: true\n---\n\n# Deck\n\nA subtitle\n\n<!-- _footer: ${title} -->\n\n---\n\n<!-- _footer: ${slide} -->\n\n## A\n\n- a\n`,
      );
      return diagnostics.map(({ message }) => message);
    };
    expect(await footers('Same', 'Same')).toEqual([]);
    expect(await footers('Alone', 'Other')).toEqual([expect.stringContaining('“Alone” is shown nowhere')]);
  });

  it('says what of the settings it does not understand', async () => {
    const { diagnostics } = await planMarkdown(
      marp(
        '## A {background=navvy}\n\n- a',
        '::: slide {transition=spin backgruond=red}\n## B\n\n- b\n:::',
        '<!-- _color: red -->\n\n## C\n\n- c',
      ),
    );
    expect(diagnostics.map(({ code, hint, position }) => [code, hint, position?.start.line])).toEqual([
      ['slide-setting-invalid', 'Did you mean `navy`?', 9],
      ['slide-setting-invalid', 'Correct the value, or leave the setting out.', 15],
      ['slide-setting-unknown', 'Did you mean `background`?', 15],
      ['slide-color-faint', expect.stringContaining('darker'), 23],
    ]);
  });

  it.each(['# <!-- fit --> Big', '# Big {.fit}'])(
    'sets the title as large as it fits: %s',
    async (heading) => {
      const { deck } = await planMarkdown(
        `---\nmarp: true\n---\n\n${heading}\n\n---\n\n#${heading.replace('Big', 'Large')}\n\n- a\n\n---\n\n## <!-- fit --> ${'Many words in a title that is '.repeat(5)}long\n\n- b\n`,
      );
      const [opening, plain, long] = deck.slides;
      expect([opening?.title, plain?.title]).toEqual(['Big', 'Large']);
      expect(opening?.titleScale).toBeGreaterThan(1.5);
      expect(plain?.titleScale).toBeGreaterThan(1.5);
      expect(plain?.classes).toEqual([]);
      expect(long?.titleScale).toBeLessThanOrEqual(1);
    },
  );

  it('brings points one by one where the front matter says so, but for lists that are to come at once', async () => {
    const { deck } = await planMarkdown(
      '---\nmarp: true\nincremental: true\n---\n\n# Deck\n\n---\n\n## A\n\nWords\n\n- one\n- two\n\n. . .\n\nEnd\n\n---\n\n## B\n\n::: nonincremental\n- one\n- two\n:::\n',
    );
    const [, a, b] = deck.slides;
    expect(a?.steps.map((step) => step.length)).toEqual([1, 1, 1]);
    expect(b?.steps).toEqual([]);
    const article = await planMarkdown('# Deck\n\nx\n\n## A\n\n- one\n- two\n', {
      slides: { incremental: true },
    });
    expect(article.deck.slides.at(-1)?.steps.map((step) => step.length)).toEqual([1, 1]);
  });

  it('names the parts of a deck', async () => {
    const { deck } = await planMarkdown(
      '# Part one\n\n## A\n\n- a\n\n## B\n\n- b\n\n# Part two\n\n## C\n\n- c\n',
      {
        slides: { level: 2 },
      },
    );
    expect(deck.sections.map(({ name, slideIds }) => [name, slideIds.length])).toEqual([
      ['Part one', 3],
      ['Part two', 2],
    ]);
  });
});
