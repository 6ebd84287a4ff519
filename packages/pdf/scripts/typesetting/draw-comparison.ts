import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

/** Pixels to an inch of the picture, and between and around the pages, in pixels. */
const resolution = 110;
const gapPx = 16;

/** The part of a page that is shown: its text block's upper half, in points from the page's top left corner. */
const shown = { leftPt: 52, topPt: 54, heightPt: 290 } as const;

/** The first pages of some PDFs beside one another, as PNG; nothing where Poppler is not installed. */
export async function drawComparison(
  pdfs: readonly Uint8Array[],
  widthPt: number,
): Promise<Uint8Array | undefined> {
  if (spawnSync('pdftoppm', ['-v']).error !== undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'octavo-comparison-'));
  try {
    const columns = pdfs.map((pdf, index) => column(pdf, join(folder, `page-${index}`), widthPt));
    const [columnPx, heightPx] = [px(widthPt + 16), px(shown.heightPt)];
    return await sharp({
      create: {
        width: columns.length * (columnPx + gapPx) + gapPx,
        height: heightPx + 2 * gapPx,
        channels: 3,
        background: 'white',
      },
    })
      .composite(
        columns.map((input, index) => ({ input, left: gapPx + index * (columnPx + gapPx), top: gapPx })),
      )
      .png({ palette: true, colours: 16 })
      .toBuffer();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of a PDF's first page. */
function column(pdf: Uint8Array, stem: string, widthPt: number): Buffer {
  writeFileSync(`${stem}.pdf`, pdf);
  const area = [
    ...['-x', String(px(shown.leftPt)), '-y', String(px(shown.topPt))],
    ...['-W', String(px(widthPt + 16)), '-H', String(px(shown.heightPt))],
  ];
  const page = ['-png', '-singlefile', '-gray', '-r', String(resolution), ...area];
  const { status, stderr } = spawnSync('pdftoppm', [...page, `${stem}.pdf`, stem]);
  if (status !== 0) throw new Error(`pdftoppm failed: ${stderr}`);
  return readFileSync(`${stem}.png`);
}

function px(pt: number): number {
  return Math.round((pt * resolution) / 72);
}
