import { checkDocx } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { convertMarkdown } from '../support/convert-markdown.ts';

/** The pages that fields show, by their bookmarks. */
function pagesIn(xml: string): Readonly<Record<string, number>> {
  const pattern = / PAGEREF (\w+) .*?"separate"\/><\/w:r><w:r><w:t[^>]*>(\d+)</g;
  return Object.fromEntries(Array.from(xml.matchAll(pattern), ([, name, page]) => [name, Number(page)]));
}

const config = { toc: true, docx: { tocPageNumbers: true } } as const;
const words = 'Words that fill a line and then another one, as they do in running text. '.repeat(10);
const pages = (count: number) => `${words}\n\n`.repeat(count);

describe('estimated pages', () => {
  it('follow breaks, long text and turned pages', async () => {
    const wide = `| ${'Internationalisation | '.repeat(8)}\n| ${'- | '.repeat(8)}\n| ${'x | '.repeat(8)}\n`;
    const source = `# One\n\nText.\n\n<!-- pagebreak -->\n\n# Two\n\n${wide}\n# Three\n\n${pages(24)}# Four\n\nEnd.\n`;
    const { documentXml, output } = await convertMarkdown(source, { config });
    const { one, two, three, four = 0 } = pagesIn(documentXml);
    expect({ one, two, three }).toEqual({ one: 1, two: 2, three: 3 });
    // 24 paragraphs of nine lines of 15 points and 7.5 between them, on pages of 686 points.
    expect(four).toBeGreaterThanOrEqual(7);
    expect(four).toBeLessThanOrEqual(9);
    expect(documentXml).not.toContain('\\n \\h');
    expect(checkDocx(output.bytes)).toEqual([]);
  });

  it('keep a heading with its text', async () => {
    const found = new Set<number>();
    for (let count = 3; count < 8; count += 1) {
      const { documentXml } = await convertMarkdown(`# A\n\n${pages(count)}# B\n\n${words}\n`, { config });
      found.add(pagesIn(documentXml)['b'] ?? 0);
    }
    expect([...found].toSorted()).toEqual([1, 2]);
  });

  it('stand behind references to pages, asked for or not', async () => {
    const source = `See page [@sec:far]{.page}.\n\n${pages(8)}# Far {#sec:far}\n\nText.\n`;
    const { documentXml, output } = await convertMarkdown(source);
    expect(pagesIn(documentXml)).toEqual({ secfar: 2 });
    expect(
      output.outcomes.filter(({ kind }) => kind === 'crossReference').map(({ support }) => support),
    ).toEqual(['native']);
  });
});
