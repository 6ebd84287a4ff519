import type { OpenedFont } from '@octavo/typeset';
import type { TrueTypeTables } from './true-type-tables.ts';

/** What pdfkit asks of a font besides its glyphs, by the names that `fontkit` gives it. Lengths in font units. */
export interface FontMeasures extends Pick<OpenedFont, 'unitsPerEm' | 'ascent' | 'descent'> {
  readonly lineGap: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly bbox: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
  readonly head: { readonly macStyle: { readonly italic: boolean } };
  readonly 'OS/2': { readonly sFamilyClass: number };
  /** Two fonts by one name are the same one for pdfkit if these are alike. */
  readonly _tables: { readonly head: { readonly checkSumAdjustment: number } };
}

/** Reads the measures of a font that has these tables (OpenType, `head`, `hhea`, `post` and version 2 or later of `OS/2`). */
export function fontMeasures(tables: TrueTypeTables): FontMeasures | undefined {
  const head = tables.get('head');
  const hhea = tables.get('hhea');
  const post = tables.get('post');
  const os2 = tables.get('OS/2');
  if (head === undefined || hhea === undefined || post === undefined || os2 === undefined) return undefined;
  if (os2.getUint16(0) < 2) return undefined;
  return {
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    xHeight: os2.getInt16(86),
    capHeight: os2.getInt16(88),
    italicAngle: post.getInt32(4) / 0x10000,
    bbox: {
      minX: head.getInt16(36),
      minY: head.getInt16(38),
      maxX: head.getInt16(40),
      maxY: head.getInt16(42),
    },
    head: { macStyle: { italic: (head.getUint16(44) & 2) !== 0 } },
    'OS/2': { sFamilyClass: os2.getInt16(30) },
    _tables: { head: { checkSumAdjustment: head.getUint32(8) } },
  };
}

/** The name by which printers know a font, in the entry for Windows and American English (OpenType, `name`). */
export function postscriptName(name: DataView | undefined): string | undefined {
  if (name === undefined) return undefined;
  const strings = name.getUint16(4);
  const end = 6 + 12 * name.getUint16(2);
  for (let record = 6; record < end; record += 12) {
    const isAmerican = name.getUint16(record) === 3 && name.getUint16(record + 4) === 0x409;
    if (!isAmerican || name.getUint16(record + 6) !== 6) continue;
    const start = strings + name.getUint16(record + 10);
    const units = Array.from({ length: name.getUint16(record + 8) / 2 }, (_, index) =>
      name.getUint16(start + 2 * index),
    );
    return String.fromCharCode(...units);
  }
  return undefined;
}
