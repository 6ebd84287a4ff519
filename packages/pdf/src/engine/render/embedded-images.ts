import type { PdfDocument, PdfImage } from '../internals/pdfmake-types.ts';

interface WaitingImage {
  /** Resolves when its transparency is taken apart. */
  readonly ready: Promise<void>;
  /** Writes it. */
  readonly finalize: () => void;
}

/**
 * The images of a document. pdfkit takes those with transparency apart beside other work, and would write first what is ready first,
 * which depends on the machine: they are written in their own order when the document ends.
 */
export class EmbeddedImages {
  readonly #waiting: WaitingImage[] = [];

  embed(image: PdfImage, document: PdfDocument): void {
    const finalize = image.finalize?.bind(image);
    let isReady = false;
    let announce = (): void => {};
    image.finalize = () => {
      isReady = true;
      announce();
    };
    image.embed(document);
    if (finalize === undefined) return;
    if (isReady) {
      finalize();
      return;
    }
    const ready = new Promise<void>((resolve) => {
      announce = resolve;
    });
    this.#waiting.push({ ready, finalize });
  }

  /** Writes what waited. */
  async finish(): Promise<void> {
    for (const { ready, finalize } of this.#waiting) {
      await ready;
      finalize();
    }
  }
}
