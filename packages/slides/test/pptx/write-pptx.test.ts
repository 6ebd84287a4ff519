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
    const { xml } = await write(`# T\n\n## Few\n\n${items(3)}\n\n## Many\n\n${items(11)}\n`);
    const indents = (part: string): readonly number[] =>
      Array.from(xml(part).matchAll(/ indent="-(\d+)"/g), ([, emu]) => Number(emu) / 12_700);
    // "1." stands in a step of indentation, as the master has it; "11." needs more.
    expect(indents('ppt/slides/slide2.xml')).toEqual([]);
    expect(indents('ppt/slides/slide3.xml')[0]).toBeGreaterThan(30);
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
