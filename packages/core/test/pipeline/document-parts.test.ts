import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/default-config.ts';
import { documentParts, findPart } from '../../src/pipeline/document-parts.ts';

async function partsOf(source: string): Promise<ReadonlyMap<string, string>> {
  const parts = await documentParts({ source, file: 'a.md', format: 'markdown' }, defaultConfig, {});
  return new Map(parts);
}

test('the names of a document are those of its headings and labels, as within it', async () => {
  const parts = await partsOf(
    '# Title\n\n## Use\n\n## Use\n\n## Own {#Mine}\n\n```sh\n# no heading\n```\n\n<h2 id="html">In HTML</h2>\n\n| a |\n| - |\n\nTable: Words {#tbl:a}\n',
  );
  const found = ['use', 'use-1', 'Use', 'Mine', 'html', 'tbl:a'].map((name) => findPart(parts, name));
  expect(found.map((part) => part.type === 'found' && part.anchor)).toEqual([
    'use',
    'use-1',
    'use',
    'Mine',
    'html',
    'tbla',
  ]);
  expect(findPart(parts, 'no-heading')).toEqual({ type: 'missing' });
  expect(findPart(parts, 'own')).toMatchObject({ type: 'missing' });
  expect(findPart(parts, 'use-2')).toEqual({ type: 'missing', suggestion: 'use-1' });
});

test('the title is the beginning, unless a heading bears its words', async () => {
  expect((await partsOf('---\ntitle: A title\n---\n\nWords.\n')).get('a-title')).toBe('');
  expect((await partsOf('# A title\n\n## Part\n')).get('a-title')).toBe('');
  expect((await partsOf('---\ntitle: Part\n---\n\n# Other\n\n# Part\n')).get('part')).toBe('part');
  expect((await partsOf('# A title {#own}\n\nWords.\n')).has('own')).toBe(true);
});

test('a source that cannot be read has no parts', async () => {
  const source = Uint8Array.of(0xff, 0xfe, 0x00);
  expect(
    await documentParts({ source, file: 'a.md', format: 'markdown' }, defaultConfig, {}),
  ).toBeUndefined();
});
