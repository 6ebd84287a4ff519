import { describe, expect, it } from 'vitest';
import type { Slide } from '../../src/deck.ts';
import { authorLayoutNames } from '../../src/plan/settings/author-layout.ts';
import { planMarkdown } from '../plan-markdown.ts';

const png = '![A boat](boat.png)';

/** What a slide of each layout holds, and what stands on it then. */
const samples: Readonly<Record<string, readonly [string, Partial<Slide>]>> = {
  title: ['Words under it.', { layout: 'title', regions: [] }],
  section: ['Words under it.', { layout: 'section', regions: [] }],
  closing: ['Words under it.', { layout: 'closing', regions: [] }],
  'title-only': ['- a\n- b', { layout: 'titleOnly', regions: [] }],
  content: [`It reaches 42 % of all homes.`, { layout: 'content' }],
  columns: ['- a\n- b\n- c\n- d', { layout: 'columns', columnCount: 2 }],
  caption: ['What they are.\n\n- a\n- b', { layout: 'columns', columnCount: 2 }],
  comparison: [
    `### Left\n\n${'- one\n'.repeat(8)}\n### Right\n\n${'- two\n'.repeat(8)}`,
    { layout: 'comparison', columnCount: 2 },
  ],
  statement: [`${'- a b c\n'.repeat(6)}`, { layout: 'content' }],
  lead: ['Words in the middle.', { layout: 'content', classes: ['lead'] }],
  'key-figure': ['It took 17 days to sail around the cape.', { layout: 'keyFigure' }],
  picture: [png, { layout: 'picture' }],
  chart: [
    '```chart\nkind: column\ntitle: Ships\ncategories: [North, South]\nseries: [{ name: a, values: [3, 5] }]\n```',
    // Nothing draws here, so that its numbers stand for it.
    { layout: 'table' },
  ],
  table: ['| a | b |\n| - | - |\n| 1 | 2 |', { layout: 'table' }],
  code: ['```\na\n```', { layout: 'code' }],
  quote: ['> Words of somebody else.', { layout: 'quote' }],
};

const deckWith = (line: string, body: string): string =>
  `---\nmarp: true\n---\n\n# Deck\n\n---\n\n${line}\n\n${body}\n\n---\n\n## End\n\nx\n`;

describe('layouts that authors ask for', () => {
  it.each(Object.entries(samples))('%s', async (layout, [body, expected]) => {
    const { deck, diagnostics } = await planMarkdown(deckWith(`## Slide {layout=${layout}}`, body));
    expect(deck.slides.find(({ title }) => title === 'Slide')).toMatchObject(expected);
    expect(diagnostics).toEqual([]);
  });

  it('have a sample each', () => {
    expect(Object.keys(samples)).toEqual(authorLayoutNames);
  });

  it('may be asked for on a slide container, in the words of other programs', async () => {
    const { deck } = await planMarkdown(
      '# Deck\n\nx\n\n::: slide {layout="Two Content"}\n## A\n\n- a\n- b\n:::\n',
    );
    expect(deck.slides.find(({ title }) => title === 'A')?.layout).toBe('columns');
  });

  it('keep every word in the notes of a slide that shows its title alone', async () => {
    const { deck } = await planMarkdown(
      deckWith('## Slide {layout=title-only}', '- a\n- b\n\nThree words here.'),
    );
    const slide = deck.slides.find(({ title }) => title === 'Slide');
    expect(slide?.notes.map(({ type }) => type)).toEqual(['list', 'paragraph']);
    expect(slide?.notes[0]).toMatchObject({ children: [{}, {}] });
  });

  it('part columns where both are as high as each other, and never under a heading', async () => {
    const { deck } = await planMarkdown(
      deckWith(
        '## Slide {layout=columns}',
        `### One\n\n${'A point of words. '.repeat(12)}\n\n### Two\n\nb\n\nc`,
      ),
    );
    const slide = deck.slides.find(({ title }) => title === 'Slide');
    const second = slide?.regions.find(({ column }) => column === 1);
    expect(second?.type === 'text' || second?.type === 'columnHeading').toBe(true);
    expect(JSON.stringify(second)).toContain('Two');
  });

  it.each([
    ['comparison', '- a\n- b'],
    ['table', '- a\n- b'],
    ['picture', `${png}\n\n- words beside it`],
    ['columns', 'One paragraph.'],
    ['key-figure', 'No number here.'],
    ['statement', `${'- A long point that takes a line of the slide to itself, and more\n'.repeat(14)}`],
  ])('are reported where %s does not suit', async (layout, body) => {
    const { deck, diagnostics } = await planMarkdown(deckWith(`## Slide {layout=${layout}}`, body));
    expect(diagnostics.map(({ code, position }) => [code, position?.start.line])).toEqual([
      ['slide-layout-unsuitable', 9],
    ]);
    const plain = await planMarkdown(deckWith('## Slide', body));
    expect(deck.slides.map(({ regions }) => regions.length)).toEqual(
      plain.deck.slides.map(({ regions }) => regions.length),
    );
  });

  it('are suggested where one is misspelt', async () => {
    const { diagnostics } = await planMarkdown(deckWith('## Slide {layout=comparson}', 'x'));
    expect(diagnostics).toMatchObject([
      {
        code: 'slide-layout-unknown',
        hint: 'Did you mean `comparison`?',
        position: { start: { line: 9 } },
      },
    ]);
    expect(diagnostics[0]?.message).toContain('`key-figure`');
  });
});
