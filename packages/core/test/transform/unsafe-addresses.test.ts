import type { Document } from '@octavo/core';
import { defaultConfig, transformDocument } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import { parse, parseAndTransform } from '../support/parse.ts';

/** A document as another program may hand it over: the parser never saw its addresses. */
async function withAddress(source: string, url: string): Promise<Document> {
  const { document } = await parse(source);
  return JSON.parse(JSON.stringify(document).replaceAll('https://safe.example', url)) as Document;
}

const linksOf = (document: Document) =>
  [...JSON.stringify(document).matchAll(/"url":"([^"]*)"/g)].map(([, url]) => url);

describe('Addresses that no reader may follow', () => {
  it('lead nowhere in documents that did not come as Markdown, and are reported with their place', async () => {
    const source = '---\ntitle: "[T](https://safe.example)"\n---\n\nA *[b](https://safe.example)* [c](c.md).';
    const { document, diagnostics } = await transformDocument(
      await withAddress(source, 'java\\tscript:alert(1)'),
      defaultConfig,
    );
    expect(linksOf(document)).toEqual(['', '', 'c.md']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['link-unsafe', 'link-unsafe']);
    expect(diagnostics.some(({ position }) => position?.start.line === 5)).toBe(true);
  });

  it('are no addresses of authors either', async () => {
    const { document, diagnostics } = await parseAndTransform(
      '---\ntitle: T\nauthor:\n  - { name: A, url: "javascript:alert(1)" }\n  - { name: B, url: "https://b.example" }\n---\n\nText',
    );
    expect(document.metadata.authors.map(({ name, url }) => [name, url])).toEqual([
      ['A', undefined],
      ['B', 'https://b.example'],
    ]);
    expect(diagnostics.map(({ code }) => code)).toContain('link-unsafe');
  });

  it('leave documents without them as they are', async () => {
    const { document } = await parse('[a](ftp://x.example) [b](sms:+123)');
    expect((await transformDocument(document, defaultConfig)).document).toBe(document);
  });
});
