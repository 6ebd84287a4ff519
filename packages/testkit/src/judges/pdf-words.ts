import { judge } from './judge.ts';
import { withFile } from './with-file.ts';

/** A word where it stands on a page, in points from the top left corner. */
export interface PdfWord {
  readonly text: string;
  readonly leftPt: number;
  readonly topPt: number;
  readonly rightPt: number;
  readonly bottomPt: number;
}

export interface PdfWordPage {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly words: readonly PdfWord[];
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
};

/** The words of a PDF with their boxes by Poppler; undefined when it is not installed. */
export async function pdfWords(bytes: Uint8Array): Promise<readonly PdfWordPage[] | undefined> {
  const extract = await judge('pdftotext');
  if (extract === undefined) return undefined;
  return withFile(bytes, 'read.pdf', async (file) => {
    const { status, stdout, stderr } = await extract(['-bbox', '-enc', 'UTF-8', file, '-']);
    if (status !== 0) throw new Error(`pdftotext failed: ${stderr}`);
    return stdout.split('<page ').slice(1).map(readPage);
  });
}

function readPage(markup: string): PdfWordPage {
  const size = /width="([\d.]+)" height="([\d.]+)"/.exec(markup);
  const words = markup.matchAll(
    /<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">([^<]*)<\/word>/g,
  );
  return {
    widthPt: Number(size?.[1]),
    heightPt: Number(size?.[2]),
    words: Array.from(words, ([, left, top, right, bottom, text = '']) => ({
      text: text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole),
      leftPt: Number(left),
      topPt: Number(top),
      rightPt: Number(right),
      bottomPt: Number(bottom),
    })),
  };
}
