import type { Block } from '@octavo/core';
import { plainText, walk } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import type { Box, Region, Slide } from '../../src/deck.ts';
import { regionNodes } from '../../src/plan/region-nodes.ts';
import type { Planned } from '../plan-markdown.ts';
import { planMarkdown } from '../plan-markdown.ts';

const deck = (body: string): string =>
  `---\nmarp: true\n---\n\n# Deck\n\n---\n\n## Slide\n\n${body}\n\n---\n\n## After\n\n- x\n`;
const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('\n');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (rows: number, columns: number): string => {
  const cells = (prefix: string): string =>
    row(Array.from({ length: columns }, (_, column) => `${prefix}${column}`));
  return [
    cells('Head'),
    row(Array.from({ length: columns }, () => '---')),
    ...Array.from({ length: rows }, (_, index) => cells(`r${index}c`)),
  ].join('\n');
};

const sources: Readonly<Record<string, string>> = {
  '60 points': times(60, (index) => `- Point ${index} with a few words more`),
  'a point of 200 words': `- ${times(200, (index) => `word${index}`).replaceAll('\n', ' ')}`,
  'a table of 40 rows': table(40, 4),
  'a table of 14 columns': table(5, 14),
  'code of 120 lines': `\`\`\`js\n${times(120, (index) => `const line${index} = ${index};`)}\n\`\`\``,
  'lists ten deep': times(10, (index) => `${'  '.repeat(index)}- level${index}`),
  'an address of 300 characters': `https://example.org/${'path/'.repeat(60)}`,
  'a word of 400 letters': 'a'.repeat(400),
  Chinese: times(30, (index) => `- 第${index}点：中文标题与排版，以及更多的文字`),
  Arabic: times(30, (index) => `- العربية من اليمين إلى اليسار ${index}`),
  Hindi: times(30, (index) => `- हिन्दी में लिखा हुआ एक वाक्य ${index}`),
  emoji: times(30, (index) => `- Emoji 🚀 👍🏽 👩‍👩‍👧 ${index}`),
  'ten pictures': times(10, (index) => `![Picture ${index}](p${index}.png)\n`),
};

/** The words that slides show, in order. */
function shownText({ deck: { slides } }: Planned): string {
  const texts: string[] = [];
  const add = (root: Block): void => {
    for (const node of walk(root)) {
      if (node.type === 'text' || node.type === 'inlineCode') texts.push(node.value);
      else if (node.type === 'image') texts.push(node.alt);
    }
  };
  for (const { regions } of slides) {
    for (const region of regions) {
      if (region.type === 'code') {
        const { firstLine, lineCount, code } = region;
        texts.push(
          code.value
            .split('\n')
            .slice(firstLine, firstLine + lineCount)
            .join('\n'),
        );
      } else regionNodes(region).forEach(add);
    }
  }
  return texts.join(' ').replace(/\s+/g, '');
}

function wordsOf(source: string, planned: Planned): readonly string[] {
  const found: string[] = [];
  for (const node of walk(planned.resolved.document)) {
    if (node.type === 'text') found.push(...node.value.split(/\s+/));
    else if (node.type === 'codeBlock') found.push(...node.value.split(/\s+/));
    else if (node.type === 'image') found.push(...node.alt.split(/\s+/));
  }
  expect(source.length).toBeGreaterThan(0);
  return found.filter((word) => word !== '' && word !== 'Slide' && word !== 'After' && word !== 'Deck');
}

const isInside = (inner: Box, outer: Box): boolean =>
  inner.leftPt >= outer.leftPt - 0.5 &&
  inner.topPt >= outer.topPt - 0.5 &&
  inner.leftPt + inner.widthPt <= outer.leftPt + outer.widthPt + 0.5 &&
  inner.topPt + inner.heightPt <= outer.topPt + outer.heightPt + 0.5;

const sizeOf = (region: Region, textPt: number): number =>
  'scale' in region ? region.scale * textPt : 'sizePt' in region ? region.sizePt : textPt;

describe.each(Object.entries(sources))('%s', (_, source) => {
  it('is all on slides, within the body, and not too small', async () => {
    const planned = await planMarkdown(deck(source));
    const text = shownText(planned);
    const lost = wordsOf(source, planned).filter((word) => !text.includes(word));
    expect(lost).toEqual([]);
    const { body } = planned.deck.geometry;
    const regions = planned.deck.slides.flatMap(({ regions: all }: Slide) => all);
    expect(regions.filter(({ box }) => !isInside(box, body))).toEqual([]);
    expect(Math.min(...regions.map((region) => sizeOf(region, 20)))).toBeGreaterThanOrEqual(12);
    expect(planned.diagnostics).toEqual([]);
  });
});

describe('a title of 300 characters', () => {
  const title = 'A title that goes on and on '.repeat(11).trim();
  const slideWith = async (body: string, head = title) => {
    const { deck: made, diagnostics } = await planMarkdown(
      `---\nmarp: true\n---\n\n# Deck\n\n---\n\n## ${head}\n\n${body}\n\n---\n\n## B\n\n- y\n`,
    );
    const slide = made.slides[1];
    if (slide === undefined) throw new Error('The deck has no second slide.');
    const notes = slide.notes
      .map((block) => (block.type === 'paragraph' ? plainText(block.children) : ''))
      .join(' ');
    return { slide, notes, diagnostics };
  };

  it('is cut at a word, reported, and whole in the notes', async () => {
    const { slide, notes, diagnostics } = await slideWith('- x\n- y');
    expect(slide.title).toMatch(/^(A title that goes on and on )+(A|A title|.* (that|goes|on|and)) …$/);
    expect(slide.wholeTitle).toBe(title);
    expect(notes).toContain(title);
    expect(slide.fit).toContainEqual({ type: 'titleCut' });
    expect(diagnostics).toMatchObject([{ code: 'slide-title-cut', position: { start: { line: 9 } } }]);
  });

  it.each([
    ['words at full size', '- x\n- y', 24],
    [
      'words that shrink',
      times(
        13,
        (index) => `- Point ${index} with words that do not stand in two columns, for they would wrap`,
      ),
      18,
    ],
    ['nothing', '', 18],
  ])('is no smaller than %s', async (_, body, leastPt) => {
    const { slide } = await slideWith(body);
    expect(slide.titleScale * 32).toBeGreaterThanOrEqual(leastPt - 0.01);
    expect(Math.max(...slide.regions.map((region) => sizeOf(region, 24)), 0)).toBeLessThanOrEqual(
      slide.titleScale * 32 + 0.01,
    );
  });

  it('is cut between letters where words have no spaces between them', async () => {
    const { slide } = await slideWith('- x', '中文标题与排版，以及更多的文字。'.repeat(20));
    expect(slide.title).toMatch(/[^，。]…$| …$/);
    // Two lines of 24 points have seventy letters.
    expect(slide.title.length).toBeGreaterThan(60);
  });
});
