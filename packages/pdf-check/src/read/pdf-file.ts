import type { PdfObject } from '../objects.ts';
import { isArray, PdfDictionary, PdfName, PdfReference, PdfStream, PdfString } from '../objects.ts';
import { decodeStream } from './decode-stream.ts';
import { Keyword, Lexer } from './lexer.ts';

type Place =
  | { readonly type: 'offset'; readonly offset: number }
  | { readonly type: 'packed'; readonly stream: number; readonly index: number };

/** A PDF file: its objects by number, read when they are asked for. */
export class PdfFile {
  readonly #places = new Map<number, Place>();
  readonly #objects = new Map<number, PdfObject>();
  readonly #packs = new Map<number, ReadonlyMap<number, PdfObject>>();
  readonly #decoded = new WeakMap<PdfStream, Uint8Array>();
  readonly #reading = new Set<number>();
  trailer = new PdfDictionary(new Map());

  /** Reads the cross-reference tables and streams; throws where the bytes are no PDF file. */
  constructor(readonly bytes: Uint8Array) {
    const start = this.#startOfCrossReferences();
    const isRead = start !== undefined && this.#readSections(start);
    if (!isRead || this.dictionary(this.trailer.entries.get('Root')) === undefined) this.#scan();
    if (this.dictionary(this.trailer.entries.get('Root')) === undefined) {
      throw new Error('This is no PDF file: it has no catalog');
    }
  }

  get catalog(): PdfDictionary {
    return this.dictionary(this.trailer.entries.get('Root')) ?? new PdfDictionary(new Map());
  }

  /** The numbers of all objects, in order. */
  get objectNumbers(): readonly number[] {
    return [...this.#places.keys()].toSorted((a, b) => a - b);
  }

  object(number: number): PdfObject {
    const known = this.#objects.get(number);
    if (known !== undefined) return known;
    if (this.#reading.has(number)) return null;
    this.#reading.add(number);
    const place = this.#places.get(number);
    const read =
      place === undefined
        ? null
        : place.type === 'offset'
          ? (this.#readAt(place.offset)?.value ?? null)
          : (this.#pack(place.stream).get(number) ?? null);
    this.#reading.delete(number);
    this.#objects.set(number, read);
    return read;
  }

  resolve(object: PdfObject | undefined): PdfObject {
    let resolved = object ?? null;
    for (let steps = 0; resolved instanceof PdfReference && steps < 20; steps += 1) {
      resolved = this.object(resolved.object);
    }
    return resolved instanceof PdfReference ? null : resolved;
  }

  /** An entry of a dictionary or of a stream's dictionary. */
  get(object: PdfObject | undefined, key: string): PdfObject {
    return this.resolve(this.dictionary(object)?.entries.get(key));
  }

  dictionary(object: PdfObject | undefined): PdfDictionary | undefined {
    const resolved = this.resolve(object);
    if (resolved instanceof PdfStream) return resolved.dictionary;
    return resolved instanceof PdfDictionary ? resolved : undefined;
  }

  name(object: PdfObject | undefined): string | undefined {
    const resolved = this.resolve(object);
    return resolved instanceof PdfName ? resolved.name : undefined;
  }

  text(object: PdfObject | undefined): string | undefined {
    const resolved = this.resolve(object);
    return resolved instanceof PdfString ? resolved.text : undefined;
  }

  number(object: PdfObject | undefined): number | undefined {
    const resolved = this.resolve(object);
    return typeof resolved === 'number' ? resolved : undefined;
  }

  array(object: PdfObject | undefined): readonly PdfObject[] {
    const resolved = this.resolve(object);
    return isArray(resolved) ? resolved : [];
  }

  /** A stream's bytes without their filters; empty where one of them is an image's. */
  decode(stream: PdfStream): Uint8Array {
    const known = this.#decoded.get(stream);
    if (known !== undefined) return known;
    const filters = this.#listOf(
      stream.dictionary.entries.get('Filter') ?? stream.dictionary.entries.get('F'),
    );
    const parameters = this.#listOf(
      stream.dictionary.entries.get('DecodeParms') ?? stream.dictionary.entries.get('DP'),
    );
    let bytes: Uint8Array | undefined = stream.bytes;
    for (const [index, filter] of filters.entries()) {
      if (bytes === undefined) break;
      const of = parameters[index];
      const number = (key: string, otherwise: number): number => this.number(this.get(of, key)) ?? otherwise;
      try {
        bytes = decodeStream(bytes, this.name(filter) ?? '', {
          predictor: number('Predictor', 1),
          colors: number('Colors', 1),
          bits: number('BitsPerComponent', 8),
          columns: number('Columns', 1),
          earlyChange: number('EarlyChange', 1),
        });
      } catch {
        bytes = undefined;
      }
    }
    const decoded = bytes ?? new Uint8Array();
    this.#decoded.set(stream, decoded);
    return decoded;
  }

  #listOf(object: PdfObject | undefined): readonly PdfObject[] {
    const resolved = this.resolve(object);
    if (resolved === null) return [];
    return isArray(resolved) ? resolved : [resolved];
  }

  #startOfCrossReferences(): number | undefined {
    const tail = Buffer.from(this.bytes.subarray(-2048)).toString('latin1');
    const found = [...tail.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1];
    return found === undefined ? undefined : Number(found);
  }

  /** All sections of cross-references from the newest on; whether they could be read. */
  #readSections(start: number): boolean {
    const queue = [start];
    const seen = new Set<number>();
    for (let offset = queue.shift(); offset !== undefined; offset = queue.shift()) {
      if (seen.has(offset)) continue;
      seen.add(offset);
      const trailer = this.#readSection(offset);
      if (trailer === undefined) return false;
      if (this.trailer.entries.size === 0) this.trailer = trailer;
      for (const key of ['XRefStm', 'Prev']) {
        const next = trailer.entries.get(key);
        if (typeof next === 'number') queue.push(next);
      }
    }
    return true;
  }

  #readSection(offset: number): PdfDictionary | undefined {
    const lexer = new Lexer(this.bytes, offset);
    const first = lexer.next(false);
    if (first instanceof Keyword && first.word === 'xref') return this.#readTable(lexer);
    const stream = this.#readAt(offset)?.value;
    if (!(stream instanceof PdfStream)) return undefined;
    this.#readCrossReferenceStream(stream);
    return stream.dictionary;
  }

  #readTable(lexer: Lexer): PdfDictionary | undefined {
    for (;;) {
      const first = lexer.next(false);
      if (first instanceof Keyword && first.word === 'trailer') {
        const trailer = lexer.next();
        return trailer instanceof PdfDictionary ? trailer : undefined;
      }
      const count = lexer.next(false);
      if (typeof first !== 'number' || typeof count !== 'number') return undefined;
      for (let index = 0; index < count; index += 1) {
        const offset = lexer.next(false);
        lexer.next(false);
        const kind = lexer.next(false);
        if (typeof offset !== 'number' || !(kind instanceof Keyword)) return undefined;
        if (kind.word === 'n') this.#place(first + index, { type: 'offset', offset });
      }
    }
  }

  #readCrossReferenceStream(stream: PdfStream): void {
    const { entries } = stream.dictionary;
    const widths = this.array(entries.get('W')).map((width) => (typeof width === 'number' ? width : 0));
    const size = this.number(entries.get('Size')) ?? 0;
    const index = this.array(entries.get('Index') ?? [0, size]);
    const bytes = this.decode(stream);
    let at = 0;
    const field = (column: number, otherwise: number): number => {
      const width = widths[column] ?? 0;
      let value = width === 0 ? otherwise : 0;
      for (let count = 0; count < width; count += 1, at += 1) value = value * 256 + (bytes[at] ?? 0);
      return value;
    };
    for (let pair = 0; pair + 1 < index.length; pair += 2) {
      const [first, count] = [index[pair], index[pair + 1]];
      if (typeof first !== 'number' || typeof count !== 'number') return;
      for (let number = first; number < first + count && at < bytes.length; number += 1) {
        const [type, second, third] = [field(0, 1), field(1, 0), field(2, 0)];
        if (type === 1) this.#place(number, { type: 'offset', offset: second });
        if (type === 2) this.#place(number, { type: 'packed', stream: second, index: third });
      }
    }
  }

  /** Newer sections are read first: what they say stays. */
  #place(number: number, place: Place): void {
    if (!this.#places.has(number)) this.#places.set(number, place);
  }

  /** Finds the objects of a file whose cross-references are broken. */
  #scan(): void {
    this.#places.clear();
    this.#objects.clear();
    const text = Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length).toString('latin1');
    for (const { index, 1: number } of text.matchAll(/(?<![\d.])(\d{1,9})\s+\d{1,5}\s+obj\b/g)) {
      this.#places.set(Number(number), { type: 'offset', offset: index });
    }
    for (const { index } of text.matchAll(/\btrailer\b/g)) {
      const trailer = new Lexer(this.bytes, index + 7).next();
      if (trailer instanceof PdfDictionary && trailer.entries.has('Root')) this.trailer = trailer;
    }
  }

  #readAt(offset: number): { readonly number: number; readonly value: PdfObject } | undefined {
    const lexer = new Lexer(this.bytes, offset);
    const number = lexer.next(false);
    lexer.next(false);
    const keyword = lexer.next(false);
    if (typeof number !== 'number' || !(keyword instanceof Keyword) || keyword.word !== 'obj')
      return undefined;
    const value = lexer.next();
    if (value === undefined || value instanceof Keyword) return { number, value: null };
    if (!(value instanceof PdfDictionary)) return { number, value };
    const after = lexer.position;
    const word = lexer.next(false);
    if (!(word instanceof Keyword) || word.word !== 'stream') {
      lexer.position = after;
      return { number, value };
    }
    return { number, value: new PdfStream(value, this.#streamBytes(value, lexer.position)) };
  }

  #streamBytes(dictionary: PdfDictionary, position: number): Uint8Array {
    let start = position;
    if (this.bytes[start] === 13) start += 1;
    if (this.bytes[start] === 10) start += 1;
    const length = this.number(dictionary.entries.get('Length'));
    if (length !== undefined && length >= 0) {
      const after = Buffer.from(this.bytes.subarray(start + length, start + length + 12)).toString('latin1');
      if (/^\s*endstream/.test(after)) return this.bytes.subarray(start, start + length);
    }
    const end = Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length).indexOf(
      'endstream',
      start,
    );
    return this.bytes.subarray(start, end === -1 ? this.bytes.length : end);
  }

  #pack(stream: number): ReadonlyMap<number, PdfObject> {
    const known = this.#packs.get(stream);
    if (known !== undefined) return known;
    const objects = new Map<number, PdfObject>();
    this.#packs.set(stream, objects);
    const packed = this.object(stream);
    if (!(packed instanceof PdfStream)) return objects;
    const bytes = this.decode(packed);
    const count = this.number(packed.dictionary.entries.get('N')) ?? 0;
    const first = this.number(packed.dictionary.entries.get('First')) ?? 0;
    const head = new Lexer(bytes);
    for (let index = 0; index < count; index += 1) {
      const [number, offset] = [head.next(false), head.next(false)];
      if (typeof number !== 'number' || typeof offset !== 'number') break;
      const value = new Lexer(bytes, first + offset).next();
      if (value !== undefined && !(value instanceof Keyword)) objects.set(number, value);
    }
    return objects;
  }
}
