/** Where an object stands in the file (ISO 32000-1, table 18). */
export type ObjectPlace =
  | { readonly type: 'offset'; readonly offset: number }
  | { readonly type: 'packed'; readonly stream: number; readonly index: number };

/** So many objects share a stream: enough to be packed well, few enough to be unpacked at once. */
const objectsPerStream = 400;

export interface PackedStream {
  readonly count: number;
  /** Where the first object begins. */
  readonly first: number;
  /** Not yet compressed. */
  readonly bytes: Uint8Array;
}

/** Collects objects that are no streams, to be compressed together (object streams: ISO 32000-1, 7.5.7). */
export class ObjectPacker {
  #head: string[] = [];
  #body: string[] = [];
  #length = 0;

  /** Adds an object; whether the stream is full. The body has one character a byte. */
  add(object: number, body: string): boolean {
    this.#head.push(`${object} ${this.#length}`);
    this.#body.push(body);
    this.#length += body.length + 1;
    return this.#head.length >= objectsPerStream;
  }

  get count(): number {
    return this.#head.length;
  }

  /** The stream of what was added since the last one. */
  take(): PackedStream {
    const head = `${this.#head.join(' ')}\n`;
    const bytes = Buffer.from(head + this.#body.join('\n'), 'latin1');
    const stream = { count: this.#head.length, first: head.length, bytes };
    this.#head = [];
    this.#body = [];
    this.#length = 0;
    return stream;
  }
}
