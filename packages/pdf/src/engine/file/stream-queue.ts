import { promisify } from 'node:util';
import { deflate } from 'node:zlib';

const deflated = promisify<Uint8Array, Uint8Array>(deflate);

/** A stream of the file, ready to be written. */
export interface FileStream {
  readonly object: number;
  readonly bytes: Uint8Array;
  /** Its dictionary, in PDF's syntax. */
  readonly dictionary: string;
}

/** A stream as it was given: what it says of itself depends on how long it is in the end. */
export interface QueuedStream {
  readonly object: number;
  readonly bytes: Uint8Array;
  readonly isCompressed: boolean;
  readonly dictionaryOf: (length: number) => string;
}

/** So many streams are compressed at once: each holds a quarter of a megabyte while it is. */
const mostAtOnce = 8;

/**
 * The streams of a file in the order in which they came. They are compressed by the threads that Node keeps for such work, while what
 * comes next is drawn; the bytes do not depend on which is done first.
 */
export class StreamQueue {
  readonly #streams: (QueuedStream & { readonly done: Promise<Uint8Array> })[] = [];
  #settled = 0;

  add(stream: QueuedStream): void {
    const done = stream.isCompressed ? deflated(stream.bytes) : Promise.resolve(stream.bytes);
    // A failure is met where the stream is waited for.
    done.catch(() => {});
    this.#streams.push({ ...stream, bytes: none, done });
  }

  /** Waits until few streams are being compressed: memory does not grow with their number. */
  async settle(): Promise<void> {
    while (this.#streams.length - this.#settled > mostAtOnce) {
      await this.#streams[this.#settled]?.done;
      this.#settled += 1;
    }
  }

  /** The streams that were added so far. */
  async *inOrder(): AsyncIterable<FileStream> {
    for (const { object, done, dictionaryOf } of this.#streams) {
      const bytes = await done;
      yield { object, bytes, dictionary: dictionaryOf(bytes.length) };
    }
  }
}

const none = new Uint8Array(0);
