import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createPdf, type PdfmakeDefinition } from '@octavo/pdf/engine';
import { type InspectedPdf, inspectPdf } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';
import { refusedExamples } from './examples/document.ts';
import { examples } from './examples/index.ts';
import { stockPdf } from './stock-pdf.ts';

const { resolve } = createRequire(import.meta.url);

/** Fonts of packages; none where a package has not got them, as those that readers of PDF bring. */
async function readFont(specifier: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(resolve(specifier));
  } catch {
    return undefined;
  }
}

/** The letters of each page in the alphabet's order: engines draw in different orders, and break lines at different places. */
function lettersByPage({ pages }: InspectedPdf): readonly string[] {
  return pages.map(({ items }) => sorted(items.map(({ text }) => text).join('')));
}

const sorted = (text: string): string =>
  text
    .replace(/[\s\u00ad\u200b]+/g, '')
    .split('')
    .sort()
    .join('');

/** Papers, what links lead to, and the outline. Stock pdfmake makes a link of each word. */
function frame({ pages, outline }: InspectedPdf): object {
  return {
    papers: pages.map(({ widthPt, heightPt }) => [Math.round(widthPt), Math.round(heightPt)]),
    links: pages.map(({ links }) =>
      [...new Set(links.map(({ url, targetPage }) => url ?? `page ${targetPage}`))]
        // Stock pdfmake makes links to names that it then gives to nothing.
        .filter((target) => target !== 'page undefined')
        .sort(),
    ),
    outline: outline.map(({ title, depth, page }) => [title, depth, page]),
  };
}

async function ours(make: () => object): Promise<InspectedPdf> {
  // The definitions are pdfmake's: what our types do not name is taken as it is.
  const definition = make() as PdfmakeDefinition;
  const defaultStyle = { font: 'Source Serif 4', fontSize: 12, ...definition.defaultStyle };
  const { bytes } = await createPdf({ ...definition, defaultStyle }, { readFont });
  return inspectPdf(bytes);
}

const stock = async (make: () => object): Promise<InspectedPdf> => inspectPdf(await stockPdf(make()));

/** How many letters more stand on each page here than there. */
function movedLetters(here: readonly string[], there: readonly string[]): number {
  return Math.max(
    0,
    ...here.map((letters, page) => {
      const left = (there[page] ?? '').split('');
      return letters.split('').filter((letter) => {
        const at = left.indexOf(letter);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      }).length;
    }),
  );
}

describe('a pdfmake definition gives the same letters, links and outline on the same pages as with stock pdfmake', () => {
  it.each(Object.entries(examples))('%s', async (name, make) => {
    const [expected, found] = await Promise.all([stock(make), ours(make)]);
    expect(frame(found)).toEqual(frame(expected));
    const [letters, foundLetters] = [lettersByPage(expected), lettersByPage(found)];
    const difference = differences[name];
    if (difference === undefined) {
      expect(foundLetters).toEqual(letters);
      return;
    }
    expect(foundLetters, 'the difference is no more: take it off the list').not.toEqual(letters);
    expect(sorted(foundLetters.join(''))).toBe(sorted(letters.join('')));
    expect(movedLetters(foundLetters, letters)).toBeLessThanOrEqual(difference.moved);
  });
});

describe('what the engine does not do is refused', () => {
  it.each(Object.entries(refusedExamples))('%s', async (_name, { make, names }) => {
    await expect(ours(make)).rejects.toThrow(names);
  });
});
