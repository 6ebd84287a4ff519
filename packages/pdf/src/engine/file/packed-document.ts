import type { Hash } from 'node:crypto';
import { createHash } from 'node:crypto';
import { PdfmakePdfDocument } from '../internals/pdfmake.ts';
import type { PdfDocument, PdfReference } from '../internals/pdfmake-types.ts';
import { crossReferenceBytes, crossReferenceWidths } from './cross-reference.ts';
import type { ObjectPlace } from './object-packer.ts';
import { ObjectPacker } from './object-packer.ts';
import { pdfDictionary } from './pdf-syntax.ts';
import { RawReference } from './raw-reference.ts';
import type { FileStream, QueuedStream } from './stream-queue.ts';
import { StreamQueue } from './stream-queue.ts';

/**
 * pdfkit's document as a file of PDF 1.5 and later: objects packed into compressed streams, a cross-reference stream, and an
 * identifier made from the content (ISO 32000-1, 7.5.7, 7.5.8, 14.4). Streams are written when the document has ended and all of them
 * are compressed.
 */
export class PackedDocument extends PdfmakePdfDocument {
  // pdfkit's constructor writes already: these must not be initialised after it.
  declare private captured: string[] | undefined;
  declare private hash: Hash | undefined;
  readonly #packer = new ObjectPacker();
  readonly #places: (ObjectPlace | undefined)[] = [];
  readonly #streams = new StreamQueue();
  /** The objects of the stream that is being filled. */
  #packed: number[] = [];
  /** The stream that pdfkit is ending. */
  #ended: Pick<QueuedStream, 'bytes' | 'isCompressed'> | undefined;
  /** What is drawn on the page: pdfkit would make bytes of each operator by itself. */
  #operators: string[] = [];

  override ref(data?: object): PdfReference {
    const reference = super.ref(data);
    const finalize = reference.finalize.bind(reference);
    reference.finalize = () => {
      if (reference.buffer.length > 0) this.#begin(reference);
      this.captured = [];
      finalize();
    };
    return reference;
  }

  /** Takes the bytes of a stream: what is left is its dictionary, which gets its length when it is compressed. */
  #begin(reference: PdfReference): void {
    this.#ended = { bytes: Buffer.concat(reference.buffer), isCompressed: reference.compress };
    reference.buffer = [];
    reference.data['Length'] = lengthPlace;
  }

  /** A number for an object that `writeObject` writes. */
  reserveObject(): number {
    return this._offsets.push(null);
  }

  /** Writes an object that is no stream; its body has one character a byte. */
  writeObject(object: number, body: string): void {
    this.#packed.push(object);
    if (this.#packer.add(object, body)) this.#queuePacked();
  }

  override addContent(content: string): PdfDocument {
    if (this.isInGroup()) this.page.write(content);
    else this.#operators.push(content);
    return this;
  }

  /** Whether what is drawn goes to a group, a mask or a tile of a drawing: these take the place of the page meanwhile. */
  protected isInGroup(): boolean {
    return !('dictionary' in this.page);
  }

  override flushPages(): void {
    // The first, which turns the page, comes to be a string of two bytes a character: with it, all that it is joined with would.
    const [first, ...rest] = this.#operators;
    if (first !== undefined) this.page.write(first);
    if (rest.length > 0) this.page.write(rest.join('\n'));
    this.#operators = [];
    super.flushPages();
  }

  /** Waits for streams that are being compressed, where they have become many. */
  settle(): Promise<void> {
    return this.#streams.settle();
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
    const stream = this.#ended;
    this.captured = undefined;
    this.#ended = undefined;
    // Between `1 0 obj` and `endobj`.
    const body = captured?.[1] ?? 'null';
    if (stream === undefined) this.writeObject(reference.id, body);
    else {
      const dictionaryOf = (length: number): string => body.replace(lengthPlace.text, String(length));
      this.#streams.add({ object: reference.id, ...stream, dictionaryOf });
    }
    super._refEnd(reference);
  }

  #queuePacked(): void {
    const { count, first, bytes } = this.#packer.take();
    const stream = this.reserveObject();
    for (const [index, object] of this.#packed.entries()) {
      this.#places[object - 1] = { type: 'packed', stream, index };
    }
    this.#packed = [];
    this.#streams.add({
      object: stream,
      bytes,
      isCompressed: true,
      dictionaryOf: (length) =>
        streamDictionary(length, { Type: '/ObjStm', N: String(count), First: String(first) }),
    });
  }

  #writeStream({ object, bytes, dictionary }: FileStream): void {
    this.#places[object - 1] = { type: 'offset', offset: this._offset };
    super._write(`${object} 0 obj\n${dictionary}\nstream`);
    super._write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    super._write('\nendstream\nendobj');
  }

  override _finalize(): void {
    this.#finish().catch((error: Error) => this.destroy(error));
  }

  async #finish(): Promise<void> {
    if (this.#packer.count > 0) this.#queuePacked();
    for await (const stream of this.#streams.inOrder()) this.#writeStream(stream);
    const start = this._offset;
    const object = this.reserveObject();
    const digest = this.hash?.copy().digest('hex').slice(0, 32) ?? '';
    this.#places[object - 1] = { type: 'offset', offset: start };
    const bytes = crossReferenceBytes(Array.from({ length: object }, (_, index) => this.#places[index]));
    const dictionary = streamDictionary(bytes.length, {
      Type: '/XRef',
      Size: String(object + 1),
      W: crossReferenceWidths,
      DecodeParms: '<</Columns 7/Predictor 12>>',
      Root: this._root.toString(),
      Info: this._info.toString(),
      ID: `[<${digest}><${digest}>]`,
    });
    this.#writeStream({ object, bytes, dictionary });
    super._write(`startxref\n${start}\n%%EOF`);
    super.push(null);
  }
}

/** Stands for the length of a stream: no name or number has a `%` in it. pdfkit writes it as it is. */
const lengthPlace = new RawReference('%length');

function streamDictionary(length: number, entries: Readonly<Record<string, string>>): string {
  return pdfDictionary({ ...entries, Filter: '/FlateDecode', Length: String(length) });
}
