import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontReader } from '@octavo/typeset';
import { expect, it } from 'vitest';
import { createPdf } from '../../src/engine/create-pdf.ts';
import type { PdfmakeDefinition } from '../../src/engine/pdfmake-definition.ts';

const { resolve } = createRequire(import.meta.url);

const files = new Map<string, Uint8Array | undefined>();

const readAnew: FontReader = async (specifier) => {
  try {
    return readFileSync(resolve(specifier));
  } catch {
    return undefined;
  }
};

/** As a host does that keeps fonts: the same array for each document. */
const readKept: FontReader = async (specifier) => {
  const bytes = files.get(specifier) ?? (await readAnew(specifier));
  files.set(specifier, bytes);
  return bytes;
};

const texts = [
  'An office of affluent fjords, 1½ ﬁ × ∑, with AVATAR and “quotes”.',
  'fi fl ffi office: the same ligatures said otherwise, Łódź and Ελληνικά.',
  'שלום עולם, e\u0301tude, Привет: marks and other scripts.',
  'A drawing of words.',
];

function definitionOf(text: string): PdfmakeDefinition {
  return {
    info: { title: text, date: new Date(0) },
    content: [
      { text, bold: true },
      { text: [text, { text: ' 123', fontFeatures: { onum: true } }] },
      { text, font: 'Source Sans 3', italics: true },
      {
        svg: `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20"><text x="0" y="9">${text}</text></svg>`,
        width: 90,
        height: 20,
      },
    ],
  };
}

async function pdfOf(text: string, readFont: FontReader): Promise<Buffer> {
  return Buffer.from((await createPdf(definitionOf(text), { readFont })).bytes);
}

it('makes the same file whatever other documents have drawn with its fonts', async () => {
  const alone = [];
  for (const text of texts) alone.push(await pdfOf(text, readAnew));
  for (const order of [texts, texts.toReversed(), texts]) {
    for (const text of order) {
      const beside = await pdfOf(text, readKept);
      expect(beside.equals(alone[texts.indexOf(text)] ?? Buffer.alloc(0)), text).toBe(true);
    }
  }
});
