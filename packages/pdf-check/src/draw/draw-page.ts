import { PdfStream } from '../objects.ts';
import { pagesOf } from '../pages-of.ts';
import { PdfFile } from '../read/pdf-file.ts';
import { showNumber } from './matrix.ts';
import { PageDrawing } from './page-drawing.ts';

/** A page as a drawing. */
export interface DrawnPage {
  readonly svg: string;
  readonly widthPt: number;
  readonly heightPt: number;
}

/**
 * Draws a page (from 0 on) of a PDF as SVG, letters as outlines, so that it looks alike everywhere. It is meant for pictures of what Octavo writes:
 * fonts with TrueType outlines, paths, clipping, images and transparency are drawn, shadings and patterns are not, and bars stand for letters
 * of other fonts. Throws where the bytes are no PDF file; undefined where there is no such page.
 */
export function drawPage(bytes: Uint8Array, index = 0): DrawnPage | undefined {
  const file = new PdfFile(bytes);
  const page = pagesOf(file)[index];
  if (page === undefined) return undefined;
  const pages = file.catalog.entries.get('Pages');
  const box = file.array(page.dictionary.entries.get('MediaBox') ?? file.get(pages, 'MediaBox'));
  const [left = 0, bottom = 0, right = 595, top = 842] = box.map((edge) => file.number(edge) ?? 0);
  const [widthPt, heightPt] = [right - left, top - bottom];
  const contents = file.resolve(page.dictionary.entries.get('Contents'));
  const streams = (contents instanceof PdfStream ? [contents] : file.array(contents)).map((part) =>
    file.resolve(part),
  );
  const content = Buffer.concat(
    // A stream may end in the middle of nothing but tokens (ISO 32000-1, 7.8.2).
    streams.flatMap((stream) =>
      stream instanceof PdfStream ? [file.decode(stream), Buffer.from('\n')] : [],
    ),
  );
  const drawing = new PageDrawing(file);
  drawing.draw(content, page.resources, [1, 0, 0, -1, -left, top]);
  const size = `width="${showNumber(widthPt)}" height="${showNumber(heightPt)}" viewBox="0 0 ${showNumber(widthPt)} ${showNumber(heightPt)}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="100%" height="100%" fill="#fff"/>${drawing.svg}</svg>`;
  return { svg, widthPt, heightPt };
}
