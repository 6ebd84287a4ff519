/** A file of a zip package, packed or stored. */
export interface PackedEntry {
  /** In UTF-8. */
  readonly path: Uint8Array;
  readonly method: 0 | 8;
  readonly checksum: number;
  /** Before it was packed. */
  readonly length: number;
  readonly data: Uint8Array;
}

/** 1980-01-01 00:00, the first moment that a zip file can name: local times would differ from place to place. */
const [dosTime, dosDate] = [0, 0x21];
const versionNeeded = 20;
/** Bit 11: paths are UTF-8. */
const flags = 0x0800;

/** Lengths of records without their paths: a local file header, an entry of the central directory, the end of it. */
const [localLength, centralLength, endLength] = [30, 46, 22];

/** A zip file (PKWARE APPNOTE 6.3): the entries, each behind its header, then the directory of them all. */
export function layOutZip(entries: readonly PackedEntry[]): Uint8Array {
  const dataLength = entries.reduce(
    (total, { path, data }) => total + localLength + path.length + data.length,
    0,
  );
  const directoryLength = entries.reduce((total, { path }) => total + centralLength + path.length, 0);
  const file = new Uint8Array(dataLength + directoryLength + endLength);
  const view = new DataView(file.buffer);
  let offset = 0;
  let directoryOffset = dataLength;
  for (const entry of entries) {
    writeCentral(view, directoryOffset, entry, offset);
    file.set(entry.path, directoryOffset + centralLength);
    directoryOffset += centralLength + entry.path.length;
    writeLocal(view, offset, entry);
    file.set(entry.path, offset + localLength);
    file.set(entry.data, offset + localLength + entry.path.length);
    offset += localLength + entry.path.length + entry.data.length;
  }
  writeEnd(view, directoryOffset, { count: entries.length, length: directoryLength, offset: dataLength });
  return file;
}

/** A local file header (APPNOTE 4.3.7). */
function writeLocal(view: DataView, at: number, entry: PackedEntry): void {
  view.setUint32(at, 0x04034b50, true);
  writeFacts(view, at + 4, entry);
}

/** An entry of the central directory (APPNOTE 4.3.12), which begins with the version of the writer and ends with the place of the file. */
function writeCentral(view: DataView, at: number, entry: PackedEntry, offset: number): void {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, versionNeeded, true);
  writeFacts(view, at + 6, entry);
  view.setUint32(at + 42, offset, true);
}

/** What both say of a file. */
function writeFacts(view: DataView, at: number, { path, method, checksum, data, length }: PackedEntry): void {
  view.setUint16(at, versionNeeded, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 6, dosTime, true);
  view.setUint16(at + 8, dosDate, true);
  view.setUint32(at + 10, checksum, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, length, true);
  view.setUint16(at + 22, path.length, true);
}

/** The end of central directory record (APPNOTE 4.3.16). */
function writeEnd(
  view: DataView,
  at: number,
  directory: { readonly count: number; readonly length: number; readonly offset: number },
): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, directory.count, true);
  view.setUint16(at + 10, directory.count, true);
  view.setUint32(at + 12, directory.length, true);
  view.setUint32(at + 16, directory.offset, true);
}
