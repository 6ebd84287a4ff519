import { createMemoryHost, defaultConfig, renderConfigFor } from '@octavo/core';
import { inspectPptx } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { writePptx } from '../../src/pptx/index.ts';
import { loadOffice } from '../../src/pptx/office/load-office.ts';
import { safeAddress } from '../../src/pptx/text/safe-address.ts';
import { planMarkdown } from '../plan-markdown.ts';

async function write(source: string): Promise<ReturnType<typeof inspectPptx>> {
  const { deck, resolved, measure } = await planMarkdown(source);
  const config = renderConfigFor(resolved, defaultConfig);
  const office = await loadOffice(resolved);
  const { theme } = defaultConfig;
  return inspectPptx(
    await writePptx(deck, { resolved, theme, config, office, measure, host: createMemoryHost() }),
  );
}

describe('writePptx', () => {
  it('jumps to the slide of a heading', async () => {
    const { xml } = await write('# T\n\n## First\n\nSee [the second](#second).\n\n## Second\n\nx\n');
    expect(xml('ppt/slides/slide2.xml')).toContain('ppaction://hlinksldjump');
  });

  it('writes no notes where there are none, and no notes master then', async () => {
    const plain = await write('# T\n\n## S\n\nx\n');
    expect(plain.partNames.filter((name) => name.includes('notes'))).toEqual([]);
    const noted = await write('# T\n\n## S\n\nx\n\n::: notes\nsaid\n:::\n');
    expect(noted.slides.map((slide) => slide.notes.join(' '))).toEqual(['', 'said']);
  });

  it('inherits the place of text and code from the layout', async () => {
    const code = `\`\`\`\n${'line\n'.repeat(14)}\`\`\``;
    const { xml } = await write(
      `# T\n\n## S\n\n- a\n- b\n\n## C\n\n${code}\n\n## D\n\n\`\`\`\nshort\n\`\`\`\n`,
    );
    expect(xml('ppt/slides/slide2.xml').match(/a:off /g)).toHaveLength(1);
    expect(xml('ppt/slides/slide3.xml').match(/a:off /g)).toHaveLength(1);
    // The ground of a few lines is as high as they are.
    expect(xml('ppt/slides/slide4.xml').match(/a:off /g)).toHaveLength(2);
  });

  it('keeps long numbers out of their words', async () => {
    const items = (count: number): string =>
      Array.from({ length: count }, (_, index) => `${index + 1}. an item of the list`).join('\n');
    const { xml } = await write(`# T\n\n## Few\n\n${items(9)}\n\n## Many\n\n${items(11)}\n`);
    const indents = (part: string): readonly number[] =>
      Array.from(xml(part).matchAll(/ indent="-(\d+)"/g), ([, emu]) => Number(emu) / 12_700);
    // A step of indentation is 26 points: "1." of 24 points would stand tight in it, and "11." would not fit.
    const [few = 0, many = 0] = [indents('ppt/slides/slide2.xml')[0], indents('ppt/slides/slide3.xml')[0]];
    expect(few).toBeGreaterThan(28);
    expect(many).toBeGreaterThan(few + 8);
  });

  it('gives all that stands in a list the room of its widest number', async () => {
    const { xml } = await write('# T\n\n## One\n\n8. a\n9. b\n\n   > said\n10. c\n    - deep\n');
    const places = Array.from(
      xml('ppt/slides/slide2.xml').matchAll(/<a:pPr indent="(-?\d+)"[^>]* marL="(\d+)"/g),
      ([, indent, margin]) => [Number(margin) / 12_700, Number(indent) / 12_700],
    );
    const [[number = 0] = [], , [quote = 0] = [], [last = 0] = [], [deep = 0] = []] = places;
    // Two digits, a full stop and a gap are wider than the step of 26 points.
    expect(number).toBeGreaterThan(26);
    expect(places.map(([, indent]) => indent)).toEqual([-number, -number, 0, -number, -26]);
    expect([quote - number, last, deep - number]).toEqual([26, number, 26]);
  });

  it('numbers lists natively from their start', async () => {
    const { xml } = await write('# T\n\n## S\n\n4. four\n5. five\n');
    expect(xml('ppt/slides/slide2.xml')).toMatch(/buAutoNum[^>]*startAt="4"/);
  });
});

describe('safeAddress', () => {
  it.each([
    ['https://example.org/ü b?a=1&b=[2]', 'https://example.org/%C3%BC%20b?a=1&b=%5B2%5D'],
    ['docs/a b.md#c#d', 'docs/a%20b.md#c%23d'],
    ['https://example.org/%zz', 'https://example.org/%25zz'],
    ['http://a:port/', undefined],
    ['', undefined],
  ])('%s', (url, expected) => {
    expect(safeAddress(url)).toBe(expected);
  });
});
