import { readFile } from 'node:fs/promises';
import type { TypesettingQuality } from '@octavo/testkit';
import { glyphLines, typesettingQuality } from '@octavo/testkit';
import { createPdf } from '../../src/engine/index.ts';
import { readFont } from '../../test/support/fonts.ts';

const sizePt = 10.5;
/** The space of Source Serif 4. */
const spaceEm = 0.237;

/** The paragraphs of the text that typesetting is measured on. */
export async function measuredParagraphs(): Promise<readonly string[]> {
  const text = await readFile(new URL('./three-chapters.txt', import.meta.url), 'utf8');
  return text.trim().split('\n');
}

/** Sets paragraphs to a measure and counts in the finished PDF, as PDF.js reads it. */
export async function measureTypesetting(
  paragraphs: readonly string[],
  widthPt: number,
): Promise<TypesettingQuality> {
  const { bytes } = await createPdf(
    {
      content: paragraphs.map((text) => ({
        text,
        alignment: 'justify',
        hyphenate: true,
        margin: [0, 0, 0, 7.5],
      })),
      pageSize: { width: widthPt + 120, height: 700 },
      pageMargins: [60, 60, 60, 60],
      defaultStyle: { font: 'Source Serif 4', fontSize: sizePt, leading: 15 },
      language: 'en',
      info: { title: 'Three chapters', date: new Date(0) },
    },
    { readFont },
  );
  return typesettingQuality(await glyphLines(bytes), { paragraphs, sizePt, spaceEm });
}
