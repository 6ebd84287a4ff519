import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createPdf, type PdfmakeDefinition } from '@octavo/pdf/engine';
import { inspectPdf } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { definitions } from './definitions.ts';
import { differences } from './differences.ts';
import { stockPdf } from './stock-pdf.ts';

const { resolve } = createRequire(import.meta.url);
const readFont = (specifier: string) =>
  readFile(resolve(specifier)).then(
    (bytes): Uint8Array | undefined => bytes,
    () => undefined,
  );

/** The words of each page in the alphabet's order: engines draw in different orders, and break lines at different places. */
async function wordsByPage(bytes: Uint8Array): Promise<readonly string[]> {
  const { pages } = await inspectPdf(bytes);
  return pages.map(({ items }) =>
    items
      .map(({ text }) => text)
      .join('')
      .replace(/[\s\u00ad\u200b]+/g, '')
      .split('')
      .sort()
      .join(''),
  );
}

async function ours(name: string): Promise<readonly string[]> {
  // The definitions are pdfmake's: what our types do not name is taken as it is.
  const definition = definitions[name]?.() as PdfmakeDefinition;
  const { bytes } = await createPdf(
    { ...definition, defaultStyle: { font: 'Source Serif 4', fontSize: 12 } },
    { readFont },
  );
  return wordsByPage(bytes);
}

describe('a pdfmake definition gives the same letters on the same pages as with stock pdfmake', () => {
  it.each(Object.keys(definitions).filter((name) => !(name in differences)))('%s', async (name) => {
    const stock = await wordsByPage(await stockPdf(definitions[name]?.() ?? {}));
    expect(await ours(name)).toEqual(stock);
  });
});

describe('a listed difference', () => {
  it.each(Object.entries(differences))('%s keeps every letter', async (name, { pages }) => {
    const stock = await wordsByPage(await stockPdf(definitions[name]?.() ?? {}));
    const found = await ours(name);
    expect(found).not.toEqual(stock);
    expect(found).toHaveLength(pages);
    const letters = (all: readonly string[]) => all.join('').split('').sort().join('');
    expect(letters(found)).toBe(letters(stock));
  });
});
