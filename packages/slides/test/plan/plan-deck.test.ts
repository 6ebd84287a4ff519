import { plainText } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import { planMarkdown, titles } from '../plan-markdown.ts';

const long =
  'The port opened in November. It has four berths and takes ships of eighteen thousand containers, which until now had to call at harbours far to the north, and whose goods then went on by smaller ships for weeks before they came to the shops of the south.';

describe('planDeck', () => {
  it('opens with the title and gives each heading a slide', async () => {
    const planned = await planMarkdown('# Ports\n\n## North\n\nSome words.\n\n## South\n\n- one\n- two\n');
    expect(titles(planned)).toEqual(['Ports', 'North', 'South']);
    expect(planned.deck.slides.map((slide) => slide.layout)).toEqual(['title', 'content', 'content']);
  });

  it('makes headings above the slide level sections', async () => {
    const planned = await planMarkdown('# Deck\n\n## Part\n\n### A\n\nx\n\n### B\n\ny\n', {
      slides: { level: 2 },
    });
    expect(planned.deck.slides.map((slide) => [slide.layout, slide.title])).toEqual([
      ['title', 'Deck'],
      ['section', 'Part'],
      ['content', 'A'],
      ['content', 'B'],
    ]);
  });

  it('shows the first sentence of a long paragraph and says the whole in the notes', async () => {
    const { deck } = await planMarkdown(`# T\n\n## S\n\n${long}\n`);
    const slide = deck.slides[1];
    const region = slide?.regions[0];
    const shown =
      region?.type === 'text' && region.blocks[0]?.type === 'paragraph' ? region.blocks[0] : undefined;
    expect(plainText(shown?.children ?? [])).toBe('The port opened in November.');
    const note = slide?.notes[0];
    expect(note?.type === 'paragraph' ? plainText(note.children) : '').toBe(long);
  });

  it('shows every word where the author cut the slides', async () => {
    const { deck } = await planMarkdown(`---\nmarp: true\n---\n\n# T\n\n---\n\n## S\n\n${long}\n`);
    expect(deck.slides[1]?.notes).toEqual([]);
    expect(JSON.stringify(deck.slides[1]?.regions)).toContain('the shops of the south');
  });

  it('counts the slides that a long list goes over, and loses no item', async () => {
    const items = Array.from({ length: 60 }, (_, index) => `${index + 1}. item number ${index + 1}`).join(
      '\n',
    );
    const planned = await planMarkdown(`# T\n\n## Many\n\n${items}\n`);
    const parts = planned.deck.slides.slice(1);
    expect(parts.map((slide) => slide.title)).toEqual(
      parts.map((_, index) => `Many (${index + 1}/${parts.length})`),
    );
    const lists = parts.flatMap((slide) =>
      slide.regions.flatMap((region) => (region.type === 'text' ? region.blocks : [])),
    );
    const starts = lists.map((block) => (block.type === 'list' ? block.start : undefined));
    const counts = lists.map((block) => (block.type === 'list' ? block.children.length : 0));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(60);
    expect(starts).toEqual(
      counts.map((_, index) => 1 + counts.slice(0, index).reduce((sum, count) => sum + count, 0)),
    );
  });

  it('repeats the head of a table that goes on', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => `| ${index} | b |`).join('\n');
    const { deck } = await planMarkdown(`# T\n\n## S\n\n| H | I |\n|---|---|\n${rows}\n`);
    const tables = deck.slides.flatMap((slide) =>
      slide.regions.flatMap((region) => (region.type === 'table' ? [region.table] : [])),
    );
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.every((table) => table.head.length === 1)).toBe(true);
    expect(tables.reduce((sum, table) => sum + table.body.length, 0)).toBe(40);
  });

  it('leaves code large where only lines wrap that would at any size', async () => {
    const sizeOf = async (lines: string) => {
      const { deck } = await planMarkdown(`# T\n\n## S\n\n\`\`\`\n${lines}\n\`\`\`\n`);
      const region = deck.slides.flatMap(({ regions }) => regions).find(({ type }) => type === 'code');
      return region?.type === 'code' ? region.sizePt : undefined;
    };
    const short = await sizeOf('let a = 1;');
    expect(await sizeOf(`let a = 1;\n${'// long '.repeat(30)}`)).toBe(short);
    // A line that fits at a smaller size is not broken for the sake of a larger one.
    expect(await sizeOf(`let a = 1;\n${'x'.repeat(85)}`)).toBeLessThan(short ?? 0);
  });

  it('parts code between lines and keeps every line', async () => {
    const lines = Array.from({ length: 90 }, (_, index) => `line ${index}`).join('\n');
    const { deck } = await planMarkdown(`# T\n\n## S\n\n\`\`\`\n${lines}\n\`\`\`\n`);
    const parts = deck.slides.flatMap((slide) =>
      slide.regions.flatMap((region) => (region.type === 'code' ? [region] : [])),
    );
    expect(parts.reduce((sum, part) => sum + part.lineCount, 0)).toBe(90);
    expect(parts.map((part) => part.firstLine)).toEqual(
      parts.map((_, index) => parts.slice(0, index).reduce((sum, part) => sum + part.lineCount, 0)),
    );
  });

  it('begins and ends no slide with a few lines of code that is parted', async () => {
    const blockOf = (length: number): string =>
      `\`\`\`\n${Array.from({ length }, (_, index) => `line ${index}`).join('\n')}\n\`\`\`\n`;
    const words =
      'The claim of this paragraph says something over more than one line of the slide that it stands on.';
    for (let length = 5; length < 14; length += 1) {
      const { deck } = await planMarkdown(
        `# T\n\n## S\n\n${words}\n\n${blockOf(length)}\n${words}\n\n${blockOf(14)}\n${words}\n`,
      );
      const parts = deck.slides.flatMap(({ regions }) =>
        regions.flatMap((region) => (region.type === 'code' ? region.lineCount : [])),
      );
      expect(parts.reduce((sum, count) => sum + count, 0)).toBe(length + 14);
      expect(Math.min(...parts), `${length}: ${parts}`).toBeGreaterThanOrEqual(4);
    }
  });

  it('tells equal titles apart', async () => {
    expect(titles(await planMarkdown('# T\n\n## Same\n\na\n\n## Same\n\nb\n\n## T\n\nc\n'))).toEqual([
      'T',
      'Same',
      'Same (2)',
      'T (2)',
    ]);
  });

  it('finds titles for a document without headings', async () => {
    const planned = await planMarkdown(`${long}\n\n${long.replace('November', 'April')}\n`);
    expect(titles(planned)).toEqual(['The port opened in November', 'The port opened in April']);
  });

  it('takes speaker notes off the slide', async () => {
    const { deck } = await planMarkdown('# T\n\n## S\n\nshown\n\n::: notes\nsaid\n:::\n');
    expect(JSON.stringify(deck.slides[1]?.regions)).not.toContain('said');
    expect(JSON.stringify(deck.slides[1]?.notes)).toContain('said');
  });

  it('sets columns under what stands above them, on the slide', async () => {
    const { deck } = await planMarkdown(
      '# T\n\n## S\n\nAbove.\n\n:::: columns\n::: column\n- left\n:::\n::: column\n- right\n:::\n::::\n',
    );
    const [above, left, right] = deck.slides[1]?.regions.map(({ box }) => box) ?? [];
    const { body } = deck.geometry;
    expect(left?.topPt).toBeCloseTo((above?.topPt ?? 0) + (above?.heightPt ?? 0) + 16);
    expect(left?.heightPt).toBeGreaterThan(body.heightPt * 0.7);
    for (const box of [above, left, right])
      expect((box?.topPt ?? 999) + (box?.heightPt ?? 0)).toBeLessThanOrEqual(
        body.topPt + body.heightPt + 0.01,
      );
  });

  it('sets columns beside each other', async () => {
    const { deck } = await planMarkdown(
      '# T\n\n## S\n\n:::: columns\n::: column\nleft\n:::\n::: column\nright\n:::\n::::\n',
    );
    const [left, right] = deck.slides[1]?.regions ?? [];
    expect(deck.slides[1]?.layout).toBe('columns');
    expect(left?.box.topPt).toBe(right?.box.topPt);
    expect((left?.box.leftPt ?? 0) + (left?.box.widthPt ?? 0)).toBeLessThan(right?.box.leftPt ?? 0);
  });

  it('joins words before the first rule to the title slide and reports those that it says already', async () => {
    const { deck, outcomes } = await planMarkdown(
      '---\ntitle: T\nauthor: Ada\nmarp: true\n---\n\n# T\n\nAda\n\nA subtitle\n\n---\n\n## S\n\nx\n',
    );
    expect(deck.slides.map((slide) => slide.title)).toEqual(['T', 'S']);
    expect(plainText(deck.slides[0]?.subtitle ?? [])).toBe('A subtitle');
    expect(outcomes.map((outcome) => [outcome.kind, outcome.support])).toEqual([['paragraph', 'dropped']]);
  });

  it('keeps every region on the slide', async () => {
    const words = 'word '.repeat(300);
    const { deck } = await planMarkdown(
      `---\nmarp: true\n---\n# T\n\n---\n\n## S\n\n${words}\n\n> ${words}\n\n> [!NOTE]\n> ${words}\n\n- ${words}\n`,
    );
    for (const { box } of deck.slides.flatMap((slide) => slide.regions)) {
      expect(box.topPt + box.heightPt).toBeLessThanOrEqual(deck.heightPt - 40);
      expect(box.leftPt + box.widthPt).toBeLessThanOrEqual(deck.widthPt);
    }
  });

  it('is plain data, the same each time', async () => {
    const source = '# T\n\n## S\n\nA [link](#s) and a note.[^1]\n\n[^1]: Its text.\n';
    const first = await planMarkdown(source);
    expect(JSON.parse(JSON.stringify(first.deck))).toEqual(first.deck);
    expect((await planMarkdown(source)).deck).toEqual(first.deck);
    expect(first.deck.slides[1]?.footnotes.map((note) => note.number)).toEqual([1]);
  });
});
