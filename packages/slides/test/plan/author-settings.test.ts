import { describe, expect, it } from 'vitest';
import { planMarkdown } from '../plan-markdown.ts';

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

  it('takes the other comments of such a deck for what the speaker says', async () => {
    const { deck } = await planMarkdown(
      marp('## A\n\n- a\n\n<!--\nSay this.\n\nAnd that.\n-->', '## B\n\n- b'),
    );
    expect(deck.slides[1]?.notes).toMatchObject([
      { type: 'paragraph', children: [{ value: 'Say this.' }] },
      { type: 'paragraph', children: [{ value: 'And that.' }] },
    ]);
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
