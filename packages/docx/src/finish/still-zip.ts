const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** 1 January 1980, the first date that a zip file can say; its time is midnight. */
const firstDate = 0x0021;

/**
 * A zip file with its entries' times set to the earliest there is: `docx` writes the workbook of a chart with the clock's (APPNOTE 6.3.10
 * §4.3.7, §4.3.12).
 */
export function stillZip(bytes: Uint8Array): Uint8Array {
  const still = bytes.slice();
  const view = new DataView(still.buffer, still.byteOffset, still.byteLength);
  let end = still.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endOfDirectory) end -= 1;
  if (end < 0) return still;
  let entry = view.getUint32(end + 16, true);
  while (entry + 46 <= end && view.getUint32(entry, true) === directoryEntry) {
    const file = view.getUint32(entry + 42, true);
    view.setUint32(entry + 12, firstDate << 16, true);
    view.setUint32(file + 10, firstDate << 16, true);
    entry +=
      46 +
      view.getUint16(entry + 28, true) +
      view.getUint16(entry + 30, true) +
      view.getUint16(entry + 32, true);
  }
  return still;
}
