import type { ConvertResult, SourceFormat } from '@octavo/core';
import { convert, defaultConfig } from '@octavo/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contractHost } from '../support/contract-options.ts';
import { renderers } from '../support/renderers.ts';
import { markdown } from './documents.ts';
import { runs } from './runs.ts';

const host = contractHost();

it('any Markdown is written in every format, and as JSON gives the same bytes', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(markdown, async (source) => {
      const fromMarkdown = await run(source, 'markdown');
      if (fromMarkdown.resolved === undefined) return;
      expect(fromMarkdown.diagnostics.filter(({ code }) => code === 'renderer-failed')).toEqual([]);
      const fromJson = await run(JSON.stringify(fromMarkdown.resolved.document), 'json');
      expect(bytesOf(fromJson)).toEqual(bytesOf(fromMarkdown));
    }),
    runs(25),
  );
});

function run(source: string, format: SourceFormat): Promise<ConvertResult> {
  return convert({ source, file: 'a.md', format }, { config: defaultConfig, renderers, host });
}

function bytesOf({ outputs }: ConvertResult): Readonly<Record<string, string>> {
  return Object.fromEntries(
    outputs.map(({ format, bytes }) => [format, Buffer.from(bytes).toString('base64')]),
  );
}
