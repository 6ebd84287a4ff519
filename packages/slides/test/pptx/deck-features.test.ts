import type { Block } from '@octavo/core';
import { checkPptx, validateOoxml } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import type { Deck, Slide } from '../../src/deck.ts';
import { writeChanged } from './write-changed.ts';

const chart =
  '```chart\nkind: column\ntitle: Ships\ncategories: [North, South]\nseries: [{ name: a, values: [3, 5] }]\n```\n';

/** A slide of a deck with changes. */
function changed(deck: Deck, title: string, change: (slide: Slide) => Partial<Slide>): Deck {
  if (!deck.slides.some((slide) => slide.title === title)) throw new Error(`no slide is titled ${title}`);
  return {
    ...deck,
    slides: deck.slides.map((slide) => (slide.title === title ? { ...slide, ...change(slide) } : slide)),
  };
}

function textBlocks({ regions }: Slide): readonly Block[] {
  return regions.flatMap((region) => (region.type === 'text' ? region.blocks : []));
}

/** What every file owes, however it was made. */
async function expectSound(bytes: Uint8Array): Promise<void> {
  expect((await validateOoxml(bytes, '.pptx')).problems).toEqual([]);
  expect(checkPptx(bytes)).toEqual([]);
}

describe('decks in PowerPoint', () => {
  it('have charts of their own with a workbook', async () => {
    const { bytes, xml, partNames } = await writeChanged(`# T\n\n## Fleet\n\n${chart}`);
    expect(xml('ppt/slides/slide2.xml')).toContain('<c:chart');
    expect(xml('ppt/charts/chart1.xml')).toContain('North');
    expect(partNames).toContain('ppt/embeddings/workbook1.xlsx');
    await expectSound(bytes);
  });

  it('have equations, with their notation where none are known', async () => {
    const { bytes, slides, xml } = await writeChanged(
      '# T\n\n## F\n\nThe value $x^2$ of\n\n$$\n\\frac{a}{b}\n= c\n$$\n\nhere, and $\\nonsense{$ not.\n',
    );
    const part = xml('ppt/slides/slide2.xml');
    expect(part.match(/<a14:m\b/g)).toHaveLength(2);
    expect(part).toMatch(/<mc:Fallback>(?:(?!Fallback|<a:latin)[\s\S])*<a:t[^>]*>a\/b = c<\/a:t>/);
    expect(slides[1]?.paragraphs).toContain('ab=c');
    expect(slides[1]?.paragraphs.join(' ')).toContain('\\nonsense{');
    await expectSound(bytes);
  });

  it('have sections, transitions and steps', async () => {
    const source = '# T\n\n## Points\n\n- one\n- two\n- three\n\n## Code\n\n```\na\nb\n```\n';
    const { bytes, xml } = await writeChanged(source, (deck) => {
      const withSteps = changed(deck, 'Points', (slide) => {
        const [list] = textBlocks(slide);
        if (list?.type !== 'list') throw new Error('no list');
        return { transition: 'fade', steps: list.children.slice(1).map(({ id }) => [id]) };
      });
      const ids = deck.slides.map(({ id }) => id);
      const sections = [
        { name: 'First', slideIds: ids.slice(0, 2) },
        { name: 'Rest', slideIds: ids.slice(2) },
      ];
      return {
        ...changed(withSteps, 'Code', ({ regions }) => ({
          steps: [regions.flatMap((region) => (region.type === 'code' ? [region.code.id] : []))],
        })),
        sections,
      };
    });
    expect(xml('ppt/presentation.xml').match(/<p14:sldId /g)).toHaveLength(3);
    const points = xml('ppt/slides/slide2.xml');
    expect(points).toContain('<p:fade');
    expect(Array.from(points.matchAll(/<p:pRg end="(\d)" st="(\d)"/g), ([, end]) => end)).toEqual(['1', '2']);
    expect(points.match(/nodeType="clickEffect"/g)).toHaveLength(2);
    expect(xml('ppt/slides/slide3.xml')).toMatch(/<p:spTgt spid="3"\s*\/>/);
    await expectSound(bytes);
  });

  it('have grounds on which words stand out', async () => {
    const { bytes, xml } = await writeChanged(
      '# T\n\n## Dark\n\nx y\n\n## Light\n\nx y\n\n## Turned\n\nx y\n',
      (deck) =>
        changed(
          changed(
            changed(deck, 'Dark', () => ({ background: { type: 'color', color: '#102030' } })),
            'Light',
            () => ({ background: { type: 'color', color: '#ffeecc' } }),
          ),
          'Turned',
          () => ({ classes: ['invert'] }),
        ),
    );
    expect(xml('ppt/slides/slide2.xml')).toContain('tx1="lt1"');
    expect(xml('ppt/slides/slide3.xml')).toContain('a:masterClrMapping');
    expect(xml('ppt/slides/slide4.xml')).toContain('bg1="dk1"');
    await expectSound(bytes);
  });

  it('have layouts for comparisons, key figures, leads and closings', async () => {
    const source =
      '# T\n\n## Sides\n\n### Left\n\none\n\n### Right\n\ntwo\n\n## Number\n\nIt grew by 42 % in a year.\n\n## Lead\n\nMiddle\n\n## Bye\n\nx\n';
    const { bytes, slides, xml } = await writeChanged(source, (deck) =>
      changed(
        changed(deck, 'Lead', () => ({ classes: ['lead'] })),
        'Bye',
        () => ({ layout: 'closing', regions: [] }),
      ),
    );
    const layoutOf = (index: number) => xml(slides[index]?.layout ?? '');
    expect(layoutOf(1)).toContain('type="twoTxTwoObj"');
    expect(layoutOf(2)).toContain('name="Title and Key Figure"');
    expect(layoutOf(3)).toContain('name="Title and Centred Content"');
    expect(layoutOf(4)).toContain('name="Closing Slide"');
    expect(slides[2]?.paragraphs).toEqual(['Number', '42 %', 'It grew by 42 % in a year.']);
    await expectSound(bytes);
  });

  it('number the lines of code where the deck does', async () => {
    const { bytes, xml } = await writeChanged('# T\n\n## Code\n\n```\na\nb\n```\n', (deck) =>
      changed(deck, 'Code', ({ regions }) => ({
        regions: regions.map((region) => (region.type === 'code' ? { ...region, lineNumber: 41 } : region)),
      })),
    );
    expect(xml('ppt/slides/slide2.xml').match(/<a:buAutoNum startAt="41"/g)).toHaveLength(2);
    await expectSound(bytes);
  });
});
