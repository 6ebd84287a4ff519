import type { InspectedPdf, PdfPage } from '@octavo/testkit';
import { inspectPdf } from '@octavo/testkit';
import type { CreatedPdf, EngineContent, EngineDefinition } from '../../src/engine/index.ts';
import { createPdf } from '../../src/engine/index.ts';
import { readFont } from './fonts.ts';

export const page = { widthPt: 400, heightPt: 500, marginPt: 50 };

/** A made PDF, as another reader sees it. */
export interface Made extends InspectedPdf {
  readonly created: CreatedPdf;
}

/** Makes content into small pages of 10 pt text on 14 pt lines, and reads them. */
export async function make(
  content: readonly EngineContent[],
  rest: Partial<EngineDefinition> = {},
): Promise<Made> {
  const { widthPt: width, heightPt: height, marginPt: margin } = page;
  const created = await createPdf(
    {
      content,
      pageSize: { width, height },
      pageMargins: [margin, margin, margin, margin],
      defaultStyle: { font: 'Source Serif 4', fontSize: 10, leading: 14 },
      language: 'en',
      info: { title: 'Test', date: new Date('2020-01-02T03:04:05Z') },
      ...rest,
    },
    { readFont },
  );
  return { created, ...(await inspectPdf(created.bytes)) };
}

/** The text of a page in the order in which it is drawn, white space as single spaces. */
export function textOf({ items }: PdfPage): string {
  return items
    .map((item) => item.text)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** The text of all pages without any white space. */
export function allText({ pages }: InspectedPdf): string {
  return pages.map(textOf).join('').replace(/\s+/g, '');
}

/** Words enough for `count` lines, numbered so that none is like another. */
export function words(count: number, stem = 'word'): string {
  return Array.from({ length: count }, (_, index) => `${stem}${index}`).join(' ');
}
