import { defaultConfig, plainText, walk } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import type { Slide } from '../../src/deck.ts';
import { shortTitle } from '../../src/plan/titles/short-title.ts';
import { planMarkdown, titles } from '../plan-markdown.ts';

const claim = 'The port opened in November with four berths.';

function scaleOf(slide: Slide | undefined): number | undefined {
  const region = slide?.regions[0];
  return region?.type === 'text' ? region.scale : undefined;
}

function wordsOn(slide: Slide | undefined): string {
  const blocks = slide?.regions.flatMap((region) => (region.type === 'text' ? region.blocks : [])) ?? [];
  return blocks
    .flatMap((block) => Array.from(walk(block)))
    .flatMap((node) => (node.type === 'paragraph' ? [plainText(node.children)] : []))
    .join(' | ');
}

describe('what leaves much of its slide free', () => {
  const scaleIn = async (body: string): Promise<number | undefined> =>
    scaleOf((await planMarkdown(`# T\n\n## S\n\n${body}\n`)).deck.slides[1]);
  const points = (count: number): string => `- ${claim}\n`.repeat(count);

  it('is set as a statement: a sentence, or a few of them, or a few points', async () => {
    expect(await scaleIn(claim)).toBeCloseTo(7 / 6);
    expect(await scaleIn(`${claim}\n\n${claim}`)).toBeCloseTo(7 / 6);
    expect(await scaleIn(points(3))).toBeCloseTo(7 / 6);
    const cut = await planMarkdown(`---\nmarp: true\n---\n\n# T\n\n---\n\n## S\n\n${claim}\n`);
    expect(scaleOf(cut.deck.slides[1])).toBeCloseTo(7 / 6);
  });

  it('is set as others are where it fills its slide', async () => {
    expect(await scaleIn(points(7))).toBeCloseTo(7 / 6);
    expect(await scaleIn(points(9))).toBe(1);
  });

  it('stays clearly smaller than its title', async () => {
    const long = 'A heading of many words that goes on and on over three lines of its place '.repeat(2);
    for (const title of ['S', long]) {
      const [, slide] = (await planMarkdown(`# T\n\n## ${title}\n\n${claim}\n`)).deck.slides;
      const { titleSizePt, textSizePt } = defaultConfig.theme.slide;
      const wordsPt = textSizePt * (scaleOf(slide) ?? Number.NaN);
      expect(wordsPt).toBeLessThanOrEqual(Math.max(textSizePt, titleSizePt * (slide?.titleScale ?? 0) * 0.9));
    }
  });

  it('has larger cells and lines where it is a small table or short code', async () => {
    const rows = (count: number): string => `| a | b |\n|---|---|\n${'| one | two |\n'.repeat(count)}`;
    const sizeIn = async (body: string): Promise<number | undefined> => {
      const region = (await planMarkdown(`# T\n\n## S\n\n${body}\n`)).deck.slides[1]?.regions[0];
      return region?.type === 'table' || region?.type === 'code' ? region.sizePt : undefined;
    };
    expect(await sizeIn(rows(3))).toBe(28);
    expect(await sizeIn(rows(8))).toBe(20);
    expect(await sizeIn('```\none\ntwo\n```')).toBe(28);
    expect(await sizeIn(`\`\`\`\n${'word '.repeat(13)}\n\`\`\``)).toBe(20);
  });
});

describe('a slide without a body', () => {
  it('has the look of what opens a part', async () => {
    const lone =
      'I believe that companies which take root need breakthroughs in three dimensions to deepen what they share.';
    const { deck } = await planMarkdown(`${lone}\n\n${`${claim} `.repeat(9)}\n`);
    const [first] = deck.slides.filter(({ layout }) => layout !== 'title');
    expect(first).toMatchObject({ layout: 'section', title: lone.slice(0, -1), regions: [] });
  });
});

describe('the heading of a list of references that nobody wrote', () => {
  it('makes no slide, and is listed as left out', async () => {
    const { deck, outcomes } = await planMarkdown(`# T\n\n## S\n\n${claim}\n\n## References\n`);
    expect(deck.slides.map(({ title }) => title)).toEqual(['T', 'S']);
    expect(outcomes).toMatchObject([{ kind: 'heading', support: 'dropped' }]);
    expect(deck.leftOut).toHaveLength(1);
  });

  it('makes one where something stands under it', async () => {
    const { deck } = await planMarkdown(`# T\n\n## S\n\n${claim}\n\n## References\n\n- A book\n`);
    expect(deck.slides.map(({ title }) => title)).toEqual(['T', 'S', 'References']);
  });
});

describe('a title that a deck leaves to be made', () => {
  it('stands small above the words that it repeats', async () => {
    const { deck } = await planMarkdown(
      `---\nmarp: true\n---\n\n# T\n\n---\n\n> A quotation of a few words\n\n---\n\n## S\n\n${claim}\n`,
    );
    expect(deck.slides.map(({ titleScale }) => titleScale)).toEqual([1, 18 / 32, 1]);
  });
});

describe('what ends an article in italics', () => {
  it('has a slide of its own, with a title of its own words', async () => {
    const planned = await planMarkdown(
      `# T\n\n## A\n\n- one\n- two\n\n*The author is a professor of ports.*\n\n*These views are her own.*\n`,
    );
    expect(titles(planned)).toEqual(['T', 'A', 'The author is a professor of ports.']);
    expect(wordsOn(planned.deck.slides[1])).toBe('one | two');
    expect(wordsOn(planned.deck.slides[2])).toContain('These views are her own.');
  });

  it('stays where it is all that a section holds', async () => {
    const planned = await planMarkdown('# T\n\n## A\n\n*Only this.*\n');
    expect(titles(planned)).toEqual(['T', 'A']);
  });
});

describe('a sentence that begins with its title', () => {
  it('is shown from behind its colon', async () => {
    const long = 'It takes ships of many thousand containers which had to call elsewhere. '.repeat(5);
    const { deck } = await planMarkdown(
      `# T\n\n## Synergy is the guarantee\n\nThird, synergy is the guarantee: the port opened with four berths. ${long}\n`,
    );
    expect(wordsOn(deck.slides[1])).toMatch(/^the port opened with four berths\./);
    expect(JSON.stringify(deck.slides[1]?.notes)).toContain('Third, synergy is the guarantee:');
  });
});

describe('a sentence that only repeats its title', () => {
  const paragraph = `Third, synergy is the guarantee. ${claim} ${'It takes ships of many thousand containers which had to call elsewhere. '.repeat(4)}`;

  it('is not said twice on the slide, and all of it is in the notes', async () => {
    const { deck } = await planMarkdown(`# T\n\n## Synergy is the guarantee\n\n${paragraph}\n`);
    expect(wordsOn(deck.slides[1])).not.toContain('guarantee');
    expect(wordsOn(deck.slides[1])).toContain(claim);
    expect(JSON.stringify(deck.slides[1]?.notes)).toContain('Third, synergy is the guarantee.');
  });

  it('is left to the notes, too, where another paragraph follows it', async () => {
    const asides =
      'which had to call at harbours far to the north and whose goods went on by smaller ships '.repeat(3);
    const first = `Third, synergy is the guarantee. This is so because of ships, ${asides}.`;
    const { deck } = await planMarkdown(
      `# T\n\n## Synergy is the guarantee\n\n${first}\n\n${claim} It has ${asides}.\n`,
    );
    expect(wordsOn(deck.slides[1])).toBe(claim);
    expect(JSON.stringify(deck.slides[1]?.notes)).toContain('Third, synergy is the guarantee.');
  });
});

describe('a title that is cut', () => {
  it('does not end in a word that leads to another', () => {
    expect(
      shortTitle(
        'The author is counsellor of the People’s Government of Guangdong province and a professor there',
      ),
    ).toBe('The author is counsellor of the People’s Government …');
  });
});

describe('a sentence that stands for a paragraph', () => {
  const long = `${claim} ${'It takes ships of many thousand containers which had to call elsewhere before. '.repeat(5)}`;

  it('stands with the code or the table that it speaks of, which nobody reads out', async () => {
    for (const object of ['```\ncode\n```', '| a | b |\n|---|---|\n| one | two |']) {
      const { deck } = await planMarkdown(`# T\n\n## S\n\n${long}\n\n${object}\n`);
      const [, slide] = deck.slides;
      expect(deck.slides).toHaveLength(2);
      expect(wordsOn(slide)).toBe(claim);
      expect(slide?.regions.map(({ type }) => type)).toEqual([
        'text',
        object.startsWith('|') ? 'table' : 'code',
      ]);
      expect(slide?.notes.map(({ type }) => type)).toEqual(['paragraph']);
    }
  });

  it('is no list of one point where it has none beside it', async () => {
    const { deck } = await planMarkdown(
      `# T\n\n## S\n\n${long}\n\n\`\`\`\ncode\n\`\`\`\n\n${long}\n\n${long}\n`,
    );
    const lists = deck.slides.flatMap(({ regions }) =>
      regions.flatMap((region) => (region.type === 'text' ? region.blocks : [])),
    );
    expect(lists.map((block) => (block.type === 'list' ? block.children.length : block.type))).toEqual([
      'paragraph',
      2,
    ]);
  });
});

describe('a list of points that begin with bold words', () => {
  it('shows these alone for all of them where one is too long', async () => {
    const words = 'and more of it '.repeat(12);
    const { deck } = await planMarkdown(
      `# T\n\n## S\n\n1. **Integrate more deeply.** Look ${words}.\n2. **Work together.** It is short.\n`,
    );
    expect(wordsOn(deck.slides[1])).toBe('Integrate more deeply. | Work together.');
    expect(JSON.stringify(deck.slides[1]?.notes)).toContain('It is short.');
  });

  it('shows all of each where none is', async () => {
    const { deck } = await planMarkdown(
      '# T\n\n## S\n\n- **A first one.** Short.\n- **Another.** Short, too.\n',
    );
    expect(wordsOn(deck.slides[1])).toBe('A first one. Short. | Another. Short, too.');
  });
});
