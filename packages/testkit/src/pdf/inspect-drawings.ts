import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readWithPdfjs } from './read-with-pdfjs.ts';

/** A rule or box on a page, from the page's top left in points. */
export interface PdfDrawing {
  readonly page: number;
  readonly paint: 'stroke' | 'fill';
  readonly leftPt: number;
  readonly topPt: number;
  readonly rightPt: number;
  readonly bottomPt: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The paths that PDF.js would draw, as the boxes round them. */
export function inspectDrawings(bytes: Uint8Array): Promise<readonly PdfDrawing[]> {
  return readWithPdfjs(bytes, async (document) => {
    const drawings: PdfDrawing[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { fnArray, argsArray } = await page.getOperatorList();
      drawings.push(...readPaths(fnArray, argsArray, { page: number, heightPt: page.view[3] ?? 0 }));
    }
    return drawings;
  });
}

function readPaths(
  operators: readonly number[],
  operands: readonly unknown[],
  { page, heightPt }: { readonly page: number; readonly heightPt: number },
): readonly PdfDrawing[] {
  const drawings: PdfDrawing[] = [];
  const saved: Matrix[] = [];
  let matrix = identity;
  for (const [at, operator] of operators.entries()) {
    if (operator === OPS.save) saved.push(matrix);
    if (operator === OPS.restore) matrix = saved.pop() ?? identity;
    // Operands are untyped in PDF.js; those of `transform` are the six numbers of a matrix.
    if (operator === OPS.transform) matrix = multiply(matrix, operands[at] as Matrix);
    if (operator !== OPS.constructPath) continue;
    // Those of `constructPath` are how it is painted, the path, and the box round it.
    const [paint, , box] = operands[at] as readonly [number, unknown, ArrayLike<number> | null];
    if (box === null) continue;
    const [x1, y1] = apply(matrix, box[0] ?? 0, box[1] ?? 0);
    const [x2, y2] = apply(matrix, box[2] ?? 0, box[3] ?? 0);
    drawings.push({
      page,
      paint: paint === OPS.stroke || paint === OPS.closeStroke ? 'stroke' : 'fill',
      leftPt: Math.min(x1, x2),
      topPt: heightPt - Math.max(y1, y2),
      rightPt: Math.max(x1, x2),
      bottomPt: heightPt - Math.min(y1, y2),
    });
  }
  return drawings;
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
