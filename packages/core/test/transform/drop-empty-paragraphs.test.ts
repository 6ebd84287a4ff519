import { expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/default-config.ts';
import { parseSource } from '../../src/parse/parse-source.ts';
import { transformDocument } from '../../src/transform/transform-document.ts';

it('leaves no empty paragraph where HTML that is left out stood alone', async () => {
  const source = 'One.\n\n<video src="a.mp4"></video>\n\nTwo <video></video> three.\n';
  const { document } = await parseSource({ source, format: 'markdown' }, defaultConfig);
  if (document === undefined) throw new Error('not read');
  const transformed = await transformDocument(document, defaultConfig);
  expect(transformed.document.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
});
