import type { FileHandle } from 'node:fs/promises';

/** A face of a font file, as its own tables tell of it (OpenType 1.9: `name`, `OS/2`, `fvar`). */
export interface FontFaceFacts {
  /** Names that the family goes by, in small letters. */
  readonly families: readonly string[];
  /** 400 for regular, 700 for bold. */
  readonly weight: number;
  readonly isItalic: boolean;
  /** 5 for a width that is neither condensed nor expanded. */
  readonly width: number;
  /** Whether its makers let it go into documents (`OS/2` `fsType`). */
  readonly isEmbeddable: boolean;
  /** Whether it holds all weights in one, which cannot be told apart in a document. */
  readonly isVariable: boolean;
  /** Where its table directory stands in the file. */
  readonly offset: number;
}

const collection = 0x74746366;
const outlines: ReadonlySet<number> = new Set([0x00010000, 0x4f54544f, 0x74727565]);

/** More faces, tables or names than any font has: the file is none. */
const most = { faces: 256, tables: 128, nameBytes: 1_000_000 };

/** The faces of a font file or collection, of which only the tables that tell of them are read; none where it is no such file. */
export async function readFontFaces(file: FileHandle): Promise<readonly FontFaceFacts[]> {
  const head = await bytesAt(file, 0, 12);
  if (head === undefined) return [];
  if (head.getUint32(0) !== collection) return faceAt(file, 0);
  const count = Math.min(head.getUint32(8), most.faces);
  const offsets = await bytesAt(file, 12, count * 4);
  if (offsets === undefined) return [];
  const faces: FontFaceFacts[] = [];
  for (let index = 0; index < count; index += 1)
    faces.push(...(await faceAt(file, offsets.getUint32(index * 4))));
  return faces;
}

async function faceAt(file: FileHandle, offset: number): Promise<readonly FontFaceFacts[]> {
  const head = await bytesAt(file, offset, 12);
  if (head === undefined || !outlines.has(head.getUint32(0))) return [];
  const tables = await readDirectory(file, offset + 12, Math.min(head.getUint16(4), most.tables));
  const [name, os2] = [await tableOf(file, tables.get('name')), await tableOf(file, tables.get('OS/2'))];
  if (name === undefined || os2 === undefined || os2.byteLength < 64) return [];
  const rights = os2.getUint16(8);
  return [
    {
      families: familyNames(name),
      weight: os2.getUint16(4),
      width: os2.getUint16(6),
      isItalic: (os2.getUint16(62) & 1) === 1,
      // Restricted-licence embedding, where no other bit allows more.
      isEmbeddable: (rights & 0x000f) !== 0x0002,
      isVariable: tables.has('fvar'),
      offset,
    },
  ];
}

interface TablePlace {
  readonly offset: number;
  readonly length: number;
}

async function readDirectory(
  file: FileHandle,
  offset: number,
  count: number,
): Promise<ReadonlyMap<string, TablePlace>> {
  const directory = await bytesAt(file, offset, count * 16);
  const tables = new Map<string, TablePlace>();
  for (let index = 0; directory !== undefined && index < count; index += 1) {
    const at = index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => directory.getUint8(at + byte)));
    tables.set(tag, { offset: directory.getUint32(at + 8), length: directory.getUint32(at + 12) });
  }
  return tables;
}

async function tableOf(file: FileHandle, place: TablePlace | undefined): Promise<DataView | undefined> {
  if (place === undefined || place.length > most.nameBytes) return undefined;
  return bytesAt(file, place.offset, place.length);
}

/** Family (1) and typographic family (16), in the languages in which the font has them. */
function familyNames(table: DataView): readonly string[] {
  const names = new Set<string>();
  if (table.byteLength < 6) return [];
  const count = table.getUint16(2);
  const storage = table.getUint16(4);
  for (let at = 6; at + 12 <= Math.min(table.byteLength, 6 + count * 12); at += 12) {
    const id = table.getUint16(at + 6);
    if (id !== 1 && id !== 16) continue;
    const start = storage + table.getUint16(at + 10);
    const end = start + table.getUint16(at + 8);
    if (end > table.byteLength) continue;
    const bytes = new Uint8Array(table.buffer, table.byteOffset + start, end - start);
    // Platform 1 is Macintosh, with a byte a character; the others have UTF-16.
    const encoding = table.getUint16(at) === 1 ? 'macintosh' : 'utf-16be';
    names.add(new TextDecoder(encoding).decode(bytes).toLowerCase());
  }
  return [...names];
}

async function bytesAt(file: FileHandle, offset: number, length: number): Promise<DataView | undefined> {
  const bytes = new Uint8Array(length);
  const { bytesRead } = await file.read(bytes, 0, length, offset);
  return bytesRead < length ? undefined : new DataView(bytes.buffer);
}
