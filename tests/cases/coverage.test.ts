import type { NodeType } from '@octavo/core';
import { defaultConfig, nodeTypes, parseSource, transformDocument, walk } from '@octavo/core';
import { expect, it } from 'vitest';
import { cases } from '../support/case-folder.ts';

/** Kinds of the model that no syntax makes yet; they have a case that shows what is made instead. */
const reserved: readonly NodeType[] = ['citation'];

it.each(nodeTypes)('%s has a case, and one of its cases makes one', async (kind) => {
  const own = cases.filter((test) => test.kind === kind);
  expect(own).not.toEqual([]);
  const kinds = await Promise.all(own.map(({ input }) => kindsOf(input)));
  expect(kinds.flat().includes(kind)).toBe(!reserved.includes(kind));
});

/** The kinds in a source, before raw HTML is read and after. */
async function kindsOf(source: string): Promise<readonly string[]> {
  const { document } = await parseSource({ source, format: 'markdown' }, defaultConfig);
  if (document === undefined) return [];
  const transformed = await transformDocument(document, defaultConfig);
  return [...walk(document), ...walk(transformed.document)].map(({ type }) => type);
}
