import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importPlainText } from '../../src/import/import-plain-text.ts';

const article = new URL('../../../../../shared/inputs/article.txt', import.meta.url);

describe.skipIf(!existsSync(article))('the article that was pasted', () => {
  const source = existsSync(article) ? readFileSync(article, 'utf8') : '';
  const { markdown, diagnostics } = importPlainText(source, { file: 'article.txt' });
  const blocks = markdown.split('\n\n').map((block) => block.trim());

  test('keeps each of its lines as a paragraph of its own, in order', () => {
    const lines = source.split('\n').filter((line) => line.trim() !== '');
    const plain = (text: string) =>
      text
        .replace(/[*<>\\]/g, '')
        .replace(/[“”"]/g, '"')
        .replace(/[‘’']/g, "'");
    const paragraphs = blocks.filter((block) => !/^(?:---|#)/.test(block)).map(plain);
    expect(paragraphs).toEqual(lines.slice(1).map(plain));
  });

  test('has front matter, headings and a closing section', () => {
    expect(blocks[0]).toBe('---\ntitle: BRI injects vitality in Latin America\nlang: en\n---');
    expect(blocks.filter((block) => block.startsWith('# '))).toEqual([
      '# Deep industry chain integration',
      '# Embedding livelihood value is key',
      '# Multilateral platform synergy is the guarantee',
    ]);
    expect(blocks.at(-4)).toBe('---');
    expect(markdown).toContain('The US’ tariff policies');
  });

  test('reports what was found, with its line', () => {
    const findings = diagnostics.map(({ code, position }) => `${position?.start.line} ${code}`);
    expect(findings).toEqual([
      '1 import-title',
      '1 import-language',
      '3 import-typography',
      '7 import-lost-character',
      '11 import-heading',
      '12 import-heading',
      '13 import-heading',
      '14 import-after-headings',
      '16 import-byline',
      '17 import-disclaimer',
      '18 import-contact',
    ]);
    const lost = diagnostics.find(({ code }) => code === 'import-lost-character');
    expect(lost).toMatchObject({
      position: { start: { line: 7, column: 540 } },
      hint: 'Did you mean `São`?',
    });
    expect(markdown).toContain('S?o Paulo');
  });
});
