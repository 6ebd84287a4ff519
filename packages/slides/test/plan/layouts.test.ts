import { describe, expect, it } from 'vitest';
import type { Region, Slide } from '../../src/deck.ts';
import type { Planned } from '../plan-markdown.ts';
import { planMarkdown } from '../plan-markdown.ts';

const slideWith = ({ deck }: Planned, title: string): Slide => {
  const slide = deck.slides.find((candidate) => candidate.title.startsWith(title));
  if (slide === undefined) throw new Error(`There is no slide ${title}`);
  return slide;
};
const kinds = (regions: readonly Region[]): string => regions.map(({ type }) => type).join(' ');
const deckOf = (...slides: readonly string[]): string =>
  `---\nmarp: true\n---\n\n# Deck\n\n---\n\n${slides.join('\n\n---\n\n')}\n`;

describe('layouts', () => {
  it('makes a number that a slide is about a key figure, and keeps its sentence', async () => {
    const plan = await planMarkdown(
      deckOf('## Reach\n\nThe service reaches 42 % of all homes.', '## End\n\nx'),
    );
    const slide = slideWith(plan, 'Reach');
    expect(slide.layout).toBe('keyFigure');
    const [region] = slide.regions;
    expect(region).toMatchObject({ type: 'keyFigure', figure: '42 %', words: { type: 'paragraph' } });
  });

  it.each([
    'It began in 1998 and ended in 2004.',
    'Between 10 % and 20 % of all homes are reached.',
    'There are 3 kinds of people.',
  ])('leaves "%s" as it is', async (text) => {
    const plan = await planMarkdown(deckOf(`## Slide\n\n${text}`, '## End\n\nx'));
    expect(slideWith(plan, 'Slide').layout).toBe('content');
  });

  it('sets a few numbers beside each other', async () => {
    const plan = await planMarkdown(
      deckOf('## Year\n\n- 42 % of homes\n- 3 million users\n- $5.2 bn saved', '## End\n\nx'),
    );
    const slide = slideWith(plan, 'Year');
    expect([slide.layout, slide.columnCount]).toEqual(['keyFigure', 3]);
    expect(slide.regions.map((region) => (region.type === 'keyFigure' ? region.figure : ''))).toEqual([
      '42 %',
      '3 million',
      '$5.2 bn',
    ]);
  });

  it('compares two sub-headings with words, and columns that begin with headings', async () => {
    const plan = await planMarkdown(
      deckOf(
        '## Pair\n\n### Before\n\n- slow\n- dear\n\n### After\n\n- quick\n- cheap',
        '## Columns\n\n:::: columns\n::: column\n### Left\n\nOne\n:::\n::: column\n### Right\n\nTwo\n:::\n::::',
        '## Three\n\n### A\n\nx\n\n### B\n\ny\n\n### C\n\nz',
      ),
    );
    for (const title of ['Pair', 'Columns']) {
      const slide = slideWith(plan, title);
      expect(slide.layout).toBe('comparison');
      expect(kinds(slide.regions)).toBe('columnHeading text columnHeading text');
      expect(slide.regions.map(({ column }) => column)).toEqual([0, 0, 1, 1]);
    }
    expect(slideWith(plan, 'Three').layout).not.toBe('comparison');
  });

  it('closes a deck whose last slide says few words', async () => {
    const plan = await planMarkdown(
      deckOf('## A\n\n- a', '## B\n\n- b', '## C\n\n- c', '## Thank you\n\nAny questions?'),
    );
    const last = plan.deck.slides.at(-1);
    expect([last?.layout, last?.title, last?.regions.length]).toEqual(['closing', 'Thank you', 0]);
    expect(last?.subtitle).toMatchObject([{ type: 'text', value: 'Any questions?' }]);
  });
});

describe('what does not fit', () => {
  it('parts a long list into slides of about the same fill, none with one point alone', async () => {
    const items = Array.from(
      { length: 61 },
      (_, index) => `- Point number ${index + 1} of a list that goes on for very long`,
    );
    const plan = await planMarkdown(deckOf(`## Long\n\n${items.join('\n')}`));
    const counts = plan.deck.slides
      .filter(({ title }) => title.startsWith('Long'))
      .map(({ regions }) =>
        regions.reduce(
          (total, region) =>
            total +
            (region.type === 'text' && region.blocks[0]?.type === 'list'
              ? region.blocks[0].children.length
              : 0),
          0,
        ),
      );
    expect(counts.reduce((total, count) => total + count, 0)).toBe(61);
    expect(Math.min(...counts)).toBeGreaterThan(Math.max(...counts) / 2);
  });

  it('sets many short points in two columns before it parts them', async () => {
    const items = Array.from({ length: 20 }, (_, index) => `- Point ${index + 1}`);
    const plan = await planMarkdown(deckOf(`## Short\n\n${items.join('\n')}`));
    const slide = slideWith(plan, 'Short');
    expect([slide.title, slide.layout, slide.columnCount]).toEqual(['Short', 'columns', 2]);
    expect(slide.fit).toContainEqual({ type: 'columns', count: 2 });
  });

  it('numbers the lines of code that goes over several slides', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => `line ${index + 1}`);
    const plan = await planMarkdown(deckOf(`## Code\n\n\`\`\`\n${lines.join('\n')}\n\`\`\``));
    const regions = plan.deck.slides
      .flatMap(({ regions: all }) => all)
      .filter((region) => region.type === 'code');
    expect(regions.length).toBeGreaterThan(1);
    let next = 1;
    for (const region of regions) {
      expect(region.lineNumber).toBe(next);
      next += region.lineCount;
    }
    expect(next).toBe(61);
  });

  it('says what it did', async () => {
    const items = Array.from(
      { length: 9 },
      () => `- ${'A point that takes more than one line of the slide, since it is long. '.repeat(2)}`,
    );
    const plan = await planMarkdown(deckOf(`## Tight\n\n${items.join('\n')}`));
    const steps = plan.deck.slides.flatMap(({ fit }) => fit.map(({ type }) => type));
    expect(steps.some((type) => type === 'shrunk' || type === 'split')).toBe(true);
  });
});

describe('a grid of cells', () => {
  const cell = (words: string): string => `<div>\n\n${words}\n\n</div>`;
  const grid = (count: number, words: string): string =>
    `<div class="grid grid-cols-2">\n${Array.from({ length: count }, (_, index) => cell(`${words} ${index}`)).join('\n')}\n</div>`;
  const slides = async (body: string) =>
    (await planMarkdown(`---\nmarp: true\n---\n\n# T\n\n---\n\n## S\n\n${body}\n`)).deck.slides.slice(1);

  it('keeps its rows under each other, with what stands above and below it', async () => {
    const [slide, ...others] = await slides(`Above.\n\n${grid(4, 'cell')}\n\nBelow.`);
    expect(others).toEqual([]);
    const tops = slide?.regions.map(({ box }) => box.topPt) ?? [];
    expect(slide?.regions.map(({ column }) => column)).toEqual([0, 0, 1, 0, 1, 0]);
    expect(tops[1]).toBe(tops[2]);
    expect(tops[3]).toBe(tops[4]);
    expect(tops).toEqual(tops.toSorted((left, right) => left - right));
    expect(new Set(tops).size).toBe(4);
  });

  it('goes on on the next slide with whole rows, as many as on the first', async () => {
    const words = 'a cell of many words that takes several lines of its column on the slide '.repeat(4);
    const made = await slides(grid(8, words));
    expect(made.map(({ regions }) => regions.length)).toEqual([4, 4]);
  });

  it('is parted with its first row below words that are too much to stand above all of it', async () => {
    const lead = Array.from({ length: 5 }, (_, index) => `A paragraph in front of the grid, ${index}.`).join(
      '\n\n',
    );
    const below = Array.from({ length: 5 }, (_, index) => `A paragraph behind the grid, ${index}.`).join(
      '\n\n',
    );
    const made = await slides(`${lead}\n\n${grid(4, 'cell')}\n\n${below}`);
    expect(made.map(({ regions }) => regions.length)).toEqual([3, 3]);
  });

  it('has the widths that its author gives the columns', async () => {
    const columns = (first: string, second: string): string =>
      `:::: columns\n::: {.column ${first}}\na\n:::\n::: {.column ${second}}\nb\n:::\n::::`;
    const widths = async (body: string): Promise<readonly number[]> =>
      (await slides(body)).flatMap(({ regions }) =>
        regions.map(({ box }) => Math.round((box.widthPt / 820) * 100)),
      );
    expect(await widths(columns('width="30%"', 'width="70%"'))).toEqual([30, 70]);
    expect(await widths(columns('width="30%"', ''))).toEqual([30, 70]);
    expect(await widths(columns('', ''))).toEqual([50, 50]);
    // A column of some letters a line is none.
    expect(await widths(columns('width="5%"', 'width="95%"'))).toEqual([50, 50]);
  });
});

describe('classes of themes for Marp', () => {
  const slide = async (name: string, body: string) =>
    (
      await planMarkdown(
        `---\nmarp: true\n---\n\n# T\n\n---\n\n<!-- _class: ${name} -->\n\n## S\n\n${body}\n`,
      )
    ).deck.slides[1];

  it('have a caption in the narrow one of two columns', async () => {
    const made = await slide('content-caption', 'What it is.\n\n- a\n- b');
    expect(made?.regions.map(({ column, box }) => [column, Math.round(box.widthPt)])).toEqual([
      [0, 273],
      [1, 547],
    ]);
  });

  it('leave a title alone where it is', async () => {
    expect((await slide('title-only', ''))?.layout).toBe('titleOnly');
    expect((await slide('section', ''))?.layout).toBe('section');
    const made = await slide('title-only', 'Words that the theme shows, too.');
    expect(made?.regions).toHaveLength(1);
  });

  it('have what is said to a picture under it', async () => {
    const made = await slide('picture-caption', '![A boat](missing.png)\n\nWhat it is.');
    expect(made?.regions.map(({ type, column }) => [type, column])).toEqual([
      ['picture', 0],
      ['text', 0],
    ]);
  });
});

describe('a picture with few words', () => {
  it('has two thirds of the width beside them where it is larger so', async () => {
    const area = (slide: Slide | undefined): number => {
      const picture = slide?.regions.find((region) => region.type === 'picture');
      return picture === undefined ? 0 : picture.pictureBox.widthPt * picture.pictureBox.heightPt;
    };
    const columns = (slide: Slide | undefined): readonly number[] =>
      slide?.regions.map(({ box }) => Math.round(box.widthPt)) ?? [];
    const drawing = '![A boat](boat.png)';
    const slide = async (body: string): Promise<Slide | undefined> =>
      (
        await planMarkdown(`---\nmarp: true\n---\n\n# T\n\n---\n\n## S\n\n${body}\n`, {}, 'markdown', {
          widthPx: 1200,
          heightPx: 800,
        })
      ).deck.slides[1];
    const wide = await slide(`Few words.\n\n${drawing}`);
    expect(columns(wide)).toEqual([273, 547]);
    const many = await slide(
      `${'Many words stand beside this picture on its slide. '.repeat(9)}\n\n${drawing}`,
    );
    expect(columns(many)).not.toEqual([273, 547]);
    expect(area(wide)).toBeGreaterThan(area(many));
  });
});
