import { describe, expect, it } from 'vitest';
import { wordCount } from '../../src/plan/condense/word-count.ts';
import { planMarkdown } from '../plan-markdown.ts';

const marp = (...slides: readonly string[]): string =>
  `---\nmarp: true\n---\n\n${slides.join('\n\n---\n\n')}\n`;

describe('a deck written for Marp', () => {
  it('opens with a first slide of a heading and a few words, and what is said to it', async () => {
    const { deck } = await planMarkdown(marp('# Deck\n\nA subtitle\n\n<!-- Say hello. -->', '# Part\n\n- a'));
    expect(deck.slides[0]).toMatchObject({
      layout: 'title',
      title: 'Deck',
      subtitle: [{ value: 'A subtitle' }],
      notes: [{ children: [{ value: 'Say hello.' }] }],
    });
    expect(deck.slides).toHaveLength(2);
  });

  it('begins with an ordinary slide where that holds more', async () => {
    const { deck } = await planMarkdown(marp('# Deck\n\n- a\n- b', '# Part\n\n- a'));
    expect(deck.slides[0]).toMatchObject({ layout: 'content', title: 'Deck' });
  });

  it('has the layouts that the classes of its theme name, where the slide holds no more than these', async () => {
    const { deck } = await planMarkdown(
      marp(
        '# Deck',
        '<!-- _class: section -->\n\n# Part\n\nA few words',
        '<!-- _class: cover -->\n\n# Again',
        '<!-- _class: section -->\n\n# List\n\n- a\n- b',
      ),
    );
    expect(deck.slides.map(({ title, layout }) => [title, layout])).toEqual([
      ['Deck', 'title'],
      ['Part', 'section'],
      ['Again', 'title'],
      ['List', 'content'],
    ]);
  });

  it.each([
    ['two-content', '# A\n\nA few words\n\n![A boat](boat.png)', ['text', 'picture']],
    ['two-content', '# A\n\n- One\n- Two\n\nWords of a paragraph', ['text', 'text']],
    ['split', '- One\n- Two\n- Three\n- Four', ['text', 'text']],
    ['columns', '# A\n\n```sh\nrun\n```\n\nWords', ['code', 'text']],
  ])('sets beside each other what the class %s has so', async (name, body, types) => {
    const { deck, diagnostics } = await planMarkdown(
      marp('# Deck', `<!-- _class: ${name} -->\n\n${body}`, '# B\n\n- x'),
    );
    const slide = deck.slides[1];
    expect(slide).toMatchObject({ layout: 'columns', columnCount: 2 });
    expect(slide?.regions.map(({ type }) => type)).toEqual(types);
    expect(diagnostics).toEqual([]);
  });

  it('leaves a slide of such a class as it is when it holds one thing', async () => {
    const { deck, diagnostics } = await planMarkdown(
      marp('# Deck', '<!-- _class: split -->\n\n# A\n\nWords of a paragraph'),
    );
    expect(deck.slides[1]).toMatchObject({ layout: 'content' });
    expect(diagnostics).toEqual([]);
  });

  it('says a point once that is all that a slide shows', async () => {
    const { deck } = await planMarkdown(marp('# Deck', '- One point', '- One\n- Two'));
    expect(deck.slides[1]).toMatchObject({ title: 'One point', layout: 'section', regions: [] });
    expect(deck.slides[2]).toMatchObject({ layout: 'content', regions: [{ type: 'text' }] });
  });

  it('sets lists in the middle as a whole, where its words stand there', async () => {
    const { deck } = await planMarkdown(
      marp('# Deck', '<!-- _class: lead -->\n\n# A\n\nWords\n\n- One\n- Two'),
    );
    const [region] = deck.slides[1]?.regions ?? [];
    // About 90 points of words and a step of indentation in a box of 852.
    expect(region?.type === 'text' && region.listInsetPt).toBeGreaterThan(350);
    expect(region?.type === 'text' && region.listInsetPt).toBeLessThan(426);
  });
});

describe('a heading that its author gave the settings of a slide', () => {
  it('begins one, however little the slides above it hold', async () => {
    const { deck } = await planMarkdown(
      '# Deck\n\n## Part\n\na\n\n### Sea {background-color=navy}\n\nb\n\n## End\n\nc',
    );
    expect(deck.slides.find(({ title }) => title === 'Sea')).toMatchObject({
      background: { type: 'color', color: '#000080' },
    });
  });
});

describe('the count of words', () => {
  it('leaves out marks of punctuation that stand without spaces', () => {
    expect(wordCount('中国企业，“一带一路”：会变。')).toBe(5);
    expect(wordCount('He said “yes” to it, twice.')).toBe(6);
  });
});
