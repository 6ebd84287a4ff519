import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Block, Document } from '@octavo/core';
import { createMemoryHost, defaultConfig, parseSource, plainText, walk } from '@octavo/core';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveSource } from '../support/resolve-source.ts';
import { markdown, plainPhrase } from './documents.ts';
import { runs } from './runs.ts';

const schemaFile = createRequire(import.meta.url).resolve('@octavo/core/schema.json');
const schema = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

describe('any Markdown', () => {
  it('becomes a document that fits the schema, its ids unique, its positions inside the source', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (source) => {
        const { document } = await parse(source);
        if (document === undefined) return;
        if (!schema(JSON.parse(JSON.stringify(document)))) throw new Error(JSON.stringify(schema.errors));
        const nodes = Array.from(walk(document));
        expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
        for (const { position } of nodes) {
          if (position === undefined) continue;
          expect(position.start.offset).toBeLessThanOrEqual(position.end.offset);
          expect(position.end.offset).toBeLessThanOrEqual(source.length);
        }
      }),
      runs(300),
    );
  });

  it('is resolved, and the same as JSON', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (source) => {
        const host = createMemoryHost();
        const { resolved } = await resolveSource(source, 'a.md', defaultConfig, host);
        if (resolved === undefined) return;
        const again = await parseSource(
          { source: JSON.stringify(resolved.document), format: 'json' },
          defaultConfig,
        );
        expect(again.document).toEqual(JSON.parse(JSON.stringify(resolved.document)));
      }),
      runs(150),
    );
  });
});

describe('plain words', () => {
  it('come out as they went in', async () => {
    await fc.assert(
      fc.asyncProperty(plainPhrase, async (source) => {
        const { document } = await parse(source);
        expect(textOf(document)).toBe(source);
      }),
      runs(500),
    );
  });
});

function parse(source: string): ReturnType<typeof parseSource> {
  return parseSource({ source, file: 'a.md', format: 'markdown' }, defaultConfig);
}

function textOf(document: Document | undefined): string {
  return (document?.children ?? []).map(paragraphText).join('\n');
}

function paragraphText(block: Block): string {
  return block.type === 'paragraph' ? plainText(block.children) : `[${block.type}]`;
}
