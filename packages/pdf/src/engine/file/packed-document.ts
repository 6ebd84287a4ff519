import type { Hash } from 'node:crypto';
import { createHash } from 'node:crypto';
import { PdfmakePdfDocument } from '../internals/pdfmake.ts';
import type { PdfReference } from '../internals/pdfmake-types.ts';
import { crossReferenceBytes, crossReferenceWidths } from './cross-reference.ts';
import type { ObjectPlace } from './object-packer.ts';
import { ObjectPacker } from './object-packer.ts';
import { pdfDictionary } from './pdf-syntax.ts';

/**
 * pdfkit's document as a file of PDF 1.5 and later: objects packed into compressed streams, a cross-reference stream, and an
 * identifier made from the content (ISO 32000-1, 7.5.7, 7.5.8, 14.4).
 */
export class PackedDocument extends PdfmakePdfDocument {
  // pdfkit's constructor writes already: these must not be initialised after it.
  declare private captured: string[] | undefined;
  declare private hash: Hash | undefined;
  readonly #packer = new ObjectPacker();
  readonly #places: (ObjectPlace | undefined)[] = [];
  /** The objects of the stream that is being filled. */
  #packed: number[] = [];

  override ref(data?: object): PdfReference {
    const reference = super.ref(data);
    const finalize = reference.finalize.bind(reference);
    reference.finalize = () => {
      if (reference.buffer.length === 0) this.captured = [];
      finalize();
    };
    return reference;
  }

  /** A number for an object that `writeObject` writes. */
  reserveObject(): number {
    return this._offsets.push(null);
  }

  /** Writes an object that is no stream; its body has one character a byte. */
  writeObject(object: number, body: string): void {
    this.#packed.push(object);
    if (this.#packer.add(object, body)) this.#writePacked();
  }

  override _write(data: string | Uint8Array): void {
    if (this.captured === undefined) super._write(data);
    else this.captured.push(String(data));
  }

  override push(chunk: Uint8Array | null): boolean {
    if (chunk !== null) {
      this.hash ??= createHash('sha256');
      this.hash.update(chunk);
    }
    return super.push(chunk);
  }

  override _refEnd(reference: PdfReference & { offset: number }): void {
    const { captured } = this;
    this.captured = undefined;
    if (captured === undefined) {
      this.#places[reference.id - 1] = { type: 'offset', offset: reference.offset };
    } else {
      // Between `1 0 obj` and `endobj`.
      this.writeObject(reference.id, captured[1] ?? 'null');
    }
    super._refEnd(reference);
  }

  #writePacked(): void {
    const { count, first, bytes } = this.#packer.take();
    const stream = this.reserveObject();
    for (const [index, object] of this.#packed.entries()) {
      this.#places[object - 1] = { type: 'packed', stream, index };
    }
    this.#packed = [];
    this.#writeStream(stream, bytes, { Type: '/ObjStm', N: String(count), First: String(first) });
  }

  #writeStream(object: number, bytes: Uint8Array, entries: Readonly<Record<string, string>>): void {
    this.#places[object - 1] = { type: 'offset', offset: this._offset };
    const dictionary = pdfDictionary({ ...entries, Filter: '/FlateDecode', Length: String(bytes.length) });
    super._write(`${object} 0 obj\n${dictionary}\nstream`);
    super._write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    super._write('\nendstream\nendobj');
  }

  override _finalize(): void {
    if (this.#packer.count > 0) this.#writePacked();
    const start = this._offset;
    const object = this.reserveObject();
    const digest = this.hash?.copy().digest('hex').slice(0, 32) ?? '';
    this.#places[object - 1] = { type: 'offset', offset: start };
    const places = Array.from({ length: object }, (_, index) => this.#places[index]);
    this.#writeStream(object, crossReferenceBytes(places), {
      Type: '/XRef',
      Size: String(object + 1),
      W: crossReferenceWidths,
      DecodeParms: '<</Columns 7/Predictor 12>>',
      Root: this._root.toString(),
      Info: this._info.toString(),
      ID: `[<${digest}><${digest}>]`,
    });
    super._write(`startxref\n${start}\n%%EOF`);
    super.push(null);
  }
}
