import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judge, pdfWords } from '@octavo/testkit';

/** The least contrast of words (WCAG 2.2, success criterion 1.4.3), and what thin strokes may lose of it between pixels. */
const leastContrast = 4.5;
const allowance = 0.1;
const dotsPerInch = 200;

interface Picture {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly at: (xPx: number, yPx: number) => number;
}

/**
 * The words of a PDF that stand out too little from what is behind them, a line each, as the pixels of its pages have them: the ground is the
 * commonest colour in a word's box, its ink the one that stands out most. `undefined` where Poppler is not installed.
 */
export async function faintWords(pdf: Uint8Array): Promise<readonly string[] | undefined> {
  const [pages, pdftoppm] = [await pdfWords(pdf), await judge('pdftoppm')];
  if (pages === undefined || pdftoppm === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'octavo-pages-'));
  try {
    await writeFile(join(folder, 'deck.pdf'), pdf);
    await pdftoppm(['-r', String(dotsPerInch), join(folder, 'deck.pdf'), join(folder, 'page')]);
    const files = (await readdir(folder)).filter((name) => name.endsWith('.ppm')).toSorted();
    const faint: string[] = [];
    for (const [index, { words }] of pages.entries()) {
      const picture = readPicture(await readFile(join(folder, files[index] ?? '')));
      for (const word of words) {
        const found = contrastIn(picture, word);
        if (found < leastContrast - allowance)
          faint.push(`page ${index + 1}: ${word.text} has ${found.toFixed(2)} to 1`);
      }
    }
    return faint;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A portable pixmap: `P6`, width, height, 255, and three bytes a pixel. */
function readPicture(bytes: Buffer): Picture {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (head === null) throw new Error('not a portable pixmap');
  const [widthPx, heightPx, start] = [Number(head[1]), Number(head[2]), head[0].length];
  return { widthPx, heightPx, at: (xPx, yPx) => bytes.readUIntBE(start + 3 * (yPx * widthPx + xPx), 3) };
}

function contrastIn(
  { widthPx, heightPx, at }: Picture,
  box: {
    readonly leftPt: number;
    readonly topPt: number;
    readonly rightPt: number;
    readonly bottomPt: number;
  },
): number {
  const px = (pt: number, most: number): number =>
    Math.min(most, Math.max(0, Math.round((pt * dotsPerInch) / 72)));
  const counts = new Map<number, number>();
  for (let y = px(box.topPt, heightPx); y < px(box.bottomPt, heightPx); y += 1) {
    for (let x = px(box.leftPt, widthPx); x < px(box.rightPt, widthPx); x += 1) {
      const color = at(x, y);
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
  }
  const [ground] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? [0];
  return [...counts.keys()].reduce((most, color) => Math.max(most, contrast(color, ground)), 1);
}

/** WCAG 2.2, "contrast ratio" and "relative luminance". */
function contrast(one: number, other: number): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(color: number): number {
  const [red = 0, green = 0, blue = 0] = [color >> 16, (color >> 8) & 255, color & 255].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
