import { readFile } from 'node:fs/promises';
import type { TypesettingQuality } from '@octavo/testkit';
import { glyphLines, typesettingQuality } from '@octavo/testkit';
import { createPdf } from '../../src/engine/index.ts';
import { readFont } from '../../test/support/fonts.ts';

/** How the texts are set. Lengths in points. */
export interface MeasuredPage {
  readonly widthPt: number;
  readonly sizePt: number;
  readonly leadingPt: number;
  /** Space below a paragraph. */
  readonly spacingPt: number;
}

/** The space of Source Serif 4. */
const spaceEm = 0.237;

/** The texts that the prices of the line breaker were chosen on, and two by other authors that were held out. */
export const measuredTexts = {
  chapters: 'three-chapters.txt',
  prose: 'public-prose.txt',
  proposals: 'protocol-proposals.txt',
  specification: 'interface-specification.txt',
} as const;

/** The paragraphs of a text that typesetting is measured on. */
export async function measuredParagraphs(text: keyof typeof measuredTexts): Promise<readonly string[]> {
  const read = await readFile(new URL(measuredTexts[text], import.meta.url), 'utf8');
  return read.trim().split('\n');
}

/** The page of a measure: 10.5 on 15 points. */
export function measuredPage(widthPt: number): MeasuredPage {
  return { widthPt, sizePt: 10.5, leadingPt: 15, spacingPt: 7.5 };
}

/** Paragraphs set by the engine. */
export async function setWithOctavo(
  paragraphs: readonly string[],
  { widthPt, sizePt, leadingPt, spacingPt }: MeasuredPage,
): Promise<Uint8Array> {
  const { bytes } = await createPdf(
    {
      content: paragraphs.map((text) => ({
        text,
        alignment: 'justify',
        hyphenate: true,
        margin: [0, 0, 0, spacingPt],
      })),
      pageSize: { width: widthPt + 120, height: 700 },
      pageMargins: [60, 60, 60, 60],
      defaultStyle: { font: 'Source Serif 4', fontSize: sizePt, leading: leadingPt },
      language: 'en',
      info: { title: 'Prose', date: new Date(0) },
    },
    { readFont },
  );
  return bytes;
}

/** Counts in a finished PDF of the paragraphs, as PDF.js reads it. */
export async function qualityOf(
  bytes: Uint8Array,
  paragraphs: readonly string[],
  { sizePt }: MeasuredPage,
): Promise<TypesettingQuality> {
  return typesettingQuality(await glyphLines(bytes), { paragraphs, sizePt, spaceEm });
}

/** Sets paragraphs to a measure and counts. */
export async function measureTypesetting(
  paragraphs: readonly string[],
  widthPt: number,
): Promise<TypesettingQuality> {
  const page = measuredPage(widthPt);
  return qualityOf(await setWithOctavo(paragraphs, page), paragraphs, page);
}
