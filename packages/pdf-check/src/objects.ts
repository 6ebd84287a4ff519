/** The objects of a PDF file (ISO 32000-1, 7.3). */
export type PdfObject =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | readonly PdfObject[]
  | PdfDictionary
  | PdfStream
  | PdfReference;

export class PdfName {
  constructor(readonly name: string) {}
}

/** A string's bytes, one character a byte. */
export class PdfString {
  constructor(readonly bytes: string) {}

  /** As a text string: UTF-16 with a byte order mark, UTF-8 with one, else one character a byte (ISO 32000-1, 7.9.2.2). */
  get text(): string {
    const buffer = Buffer.from(this.bytes, 'latin1');
    if (this.bytes.startsWith('\xfe\xff')) return swapped(buffer.subarray(2)).toString('utf16le');
    if (this.bytes.startsWith('\xef\xbb\xbf')) return buffer.subarray(3).toString('utf8');
    return this.bytes;
  }
}

function swapped(buffer: Buffer): Buffer {
  return Buffer.from(buffer.subarray(0, buffer.length - (buffer.length % 2))).swap16();
}

export class PdfReference {
  constructor(
    readonly object: number,
    readonly generation: number,
  ) {}
}

export class PdfDictionary {
  constructor(readonly entries: ReadonlyMap<string, PdfObject>) {}
}

export class PdfStream {
  constructor(
    readonly dictionary: PdfDictionary,
    /** As they stand in the file, filtered. */
    readonly bytes: Uint8Array,
  ) {}
}

/** The lists of PDF objects are arrays. */
export function isArray(object: PdfObject | undefined): object is readonly PdfObject[] {
  return Array.isArray(object);
}
