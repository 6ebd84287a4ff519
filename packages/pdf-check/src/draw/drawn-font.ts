import type { PdfObject } from '../objects.ts';
import { isArray, PdfStream } from '../objects.ts';
import type { PdfFile } from '../read/pdf-file.ts';
import { type Outlines, readOutlines } from './true-type-outlines.ts';

/** A font with two bytes a glyph (Type 0, Identity-H), the kind that Octavo embeds. */
export interface DrawnFont {
  readonly id: string;
  /** Undefined where its outlines cannot be read: then bars stand for its glyphs. */
  readonly outlines: Outlines | undefined;
  /** Of a glyph, in thousandths of the font's size. */
  widthOf(glyph: number): number;
}

export function readFont(object: PdfObject, id: string, file: PdfFile): DrawnFont | undefined {
  const [descendant] = file.array(file.get(object, 'DescendantFonts'));
  if (descendant === undefined) return undefined;
  const program = file.get(file.get(descendant, 'FontDescriptor'), 'FontFile2');
  const widths = readWidths(file.array(file.get(descendant, 'W')), file);
  const otherwise = file.number(file.get(descendant, 'DW')) ?? 1000;
  return {
    id,
    outlines: program instanceof PdfStream ? readOutlines(file.decode(program)) : undefined,
    widthOf: (glyph) => widths.get(glyph) ?? otherwise,
  };
}

/** `first [w1 w2 …]` or `first last w` (ISO 32000-1, 9.7.4.3). */
function readWidths(entries: readonly PdfObject[], file: PdfFile): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (let index = 0; index < entries.length; ) {
    const first = file.number(entries[index]) ?? 0;
    const second = file.resolve(entries[index + 1]);
    if (isArray(second)) {
      for (const [place, width] of second.entries()) widths.set(first + place, file.number(width) ?? 0);
      index += 2;
    } else {
      const width = file.number(entries[index + 2]) ?? 0;
      const last = Math.min(typeof second === 'number' ? second : first, 65_535);
      for (let glyph = first; glyph <= last; glyph += 1) widths.set(glyph, width);
      index += 3;
    }
  }
  return widths;
}
