/** The glyph of a character by its id in a font; 0, the sign for what is missing, where it has none. */
export type GlyphLookup = (codePoint: number) => number;

const groupLength = 12;

/** Looks glyphs up in a font's table of all of Unicode (OpenType, `cmap`, format 12). `undefined` where there is none. */
export function glyphLookup(cmap: DataView | undefined): GlyphLookup | undefined {
  const groups = cmap && groupsOf(cmap);
  if (groups === undefined) return undefined;
  const count = groups.byteLength / groupLength;
  return (codePoint) => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const at = middle * groupLength;
      const first = groups.getUint32(at);
      if (codePoint < first) high = middle;
      else if (codePoint > groups.getUint32(at + 4)) low = middle + 1;
      else return groups.getUint32(at + 8) + codePoint - first;
    }
    return 0;
  };
}

/** Each of the first character, the last one, and the glyph of the first. */
function groupsOf(cmap: DataView): DataView | undefined {
  const end = 4 + 8 * cmap.getUint16(2);
  for (let record = 4; record < end; record += 8) {
    const isOfAll = cmap.getUint16(record) === 3 && cmap.getUint16(record + 2) === 10;
    const offset = cmap.getUint32(record + 4);
    if (!isOfAll || cmap.getUint16(offset) !== 12) continue;
    const length = cmap.getUint32(offset + 12) * groupLength;
    return new DataView(cmap.buffer, cmap.byteOffset + offset + 16, length);
  }
  return undefined;
}
