import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readWithPdfjs } from './read-with-pdfjs.ts';

/** A glyph where it is drawn: points from the page's left and bottom edge. */
export interface PlacedGlyph {
  readonly text: string;
  readonly xPt: number;
  /** Its advance, without the room that the text state adds. */
  readonly widthPt: number;
  readonly yPt: number;
  readonly sizePt: number;
}

/** Glyphs on one base line, from left to right. */
export interface GlyphLine {
  readonly page: number;
  readonly yPt: number;
  readonly glyphs: readonly PlacedGlyph[];
}

/** Base lines closer than this are one. */
const sameLinePt = 1;

/** The lines of a PDF in the order in which they are drawn, glyph by glyph, as PDF.js interprets the pages. */
export function glyphLines(bytes: Uint8Array): Promise<readonly GlyphLine[]> {
  return readWithPdfjs(bytes, async (document) => {
    const lines: GlyphLine[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      lines.push(...linesOfPage(await pageGlyphs(await document.getPage(number)), number));
    }
    return lines;
  });
}

function linesOfPage(glyphs: readonly PlacedGlyph[], page: number): readonly GlyphLine[] {
  const lines: { yPt: number; glyphs: PlacedGlyph[] }[] = [];
  for (const glyph of glyphs) {
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.yPt - glyph.yPt) < sameLinePt) last.glyphs.push(glyph);
    else lines.push({ yPt: glyph.yPt, glyphs: [glyph] });
  }
  return lines.map(({ yPt, glyphs: drawn }) => ({
    page,
    yPt,
    glyphs: drawn.toSorted((a, b) => a.xPt - b.xPt),
  }));
}

type Matrix = readonly [number, number, number, number, number, number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

/** What PDF.js hands over for a shown glyph; between them stand numbers, which move the pen. */
interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

async function pageGlyphs(page: PDFPageProxy): Promise<readonly PlacedGlyph[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const pen = new TextPen();
  for (const [index, operator] of fnArray.entries()) pen.run(operator, argsArray[index]);
  return pen.glyphs;
}

/** The text state of PDF, as far as places need it (ISO 32000-1, 9.3 and 9.4). */
class TextPen {
  readonly glyphs: PlacedGlyph[] = [];
  #page: Matrix = identity;
  readonly #saved: Matrix[] = [];
  #line: Matrix = identity;
  #text: Matrix = identity;
  #sizePt = 0;
  #characterSpacing = 0;
  #wordSpacing = 0;
  #scale = 1;
  #leading = 0;

  /** PDF.js types arguments as `any`: each operator's are those of ISO 32000-1, matrices in an array of their own or flat. */
  run(operator: number, values: unknown): void {
    const numbers = flatNumbers(values);
    const [first = 0, second = 0] = numbers;
    switch (operator) {
      case OPS.save:
        this.#saved.push(this.#page);
        break;
      case OPS.restore:
        this.#page = this.#saved.pop() ?? identity;
        break;
      case OPS.transform:
        this.#page = multiply(toMatrix(numbers), this.#page);
        break;
      case OPS.paintFormXObjectBegin:
        this.#saved.push(this.#page);
        if (numbers.length >= 6) this.#page = multiply(toMatrix(numbers), this.#page);
        break;
      case OPS.paintFormXObjectEnd:
        this.#page = this.#saved.pop() ?? identity;
        break;
      case OPS.beginText:
        this.#moveTo(identity);
        break;
      case OPS.setTextMatrix:
        this.#moveTo(toMatrix(numbers));
        break;
      case OPS.moveText:
        this.#moveTo(multiply([1, 0, 0, 1, first, second], this.#line));
        break;
      case OPS.setLeadingMoveText:
        this.#leading = -second;
        this.#moveTo(multiply([1, 0, 0, 1, first, second], this.#line));
        break;
      case OPS.nextLine:
        this.#moveTo(multiply([1, 0, 0, 1, 0, -this.#leading], this.#line));
        break;
      case OPS.setLeading:
        this.#leading = first;
        break;
      case OPS.setFont:
        this.#sizePt = numbers.at(-1) ?? 0;
        break;
      case OPS.setCharSpacing:
        this.#characterSpacing = first;
        break;
      case OPS.setWordSpacing:
        this.#wordSpacing = first;
        break;
      case OPS.setHScale:
        this.#scale = first / 100;
        break;
      case OPS.showText:
        for (const shown of (values as readonly [readonly (ShownGlyph | number)[]])[0]) this.#show(shown);
        break;
      default:
        // Everything else paints no text and moves none.
        break;
    }
  }

  #moveTo(matrix: Matrix): void {
    this.#line = matrix;
    this.#text = matrix;
  }

  #show(shown: ShownGlyph | number): void {
    if (typeof shown === 'number') {
      this.#advance((-shown / 1000) * this.#sizePt * this.#scale);
      return;
    }
    const [a, b, , d, x, y] = multiply(this.#text, this.#page);
    const advance = (shown.width / 1000) * this.#sizePt;
    const stretch = Math.hypot(a, b);
    this.glyphs.push({
      text: shown.unicode,
      xPt: x,
      widthPt: advance * this.#scale * stretch,
      yPt: y,
      sizePt: this.#sizePt * Math.abs(d === 0 ? b : d),
    });
    const spacing = this.#characterSpacing + (shown.isSpace ? this.#wordSpacing : 0);
    this.#advance((advance + spacing) * this.#scale);
  }

  #advance(length: number): void {
    this.#text = multiply([1, 0, 0, 1, length, 0], this.#text);
  }
}

function flatNumbers(values: unknown): readonly number[] {
  if (typeof values === 'number') return [values];
  if (Array.isArray(values) || ArrayBuffer.isView(values)) {
    // Typed arrays are iterated like lists.
    return Array.from(values as ArrayLike<unknown>).flatMap(flatNumbers);
  }
  return [];
}

function toMatrix([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}
