import type { Paragraph, Unit } from './paragraph.ts';

/**
 * A paragraph whose text is measured when it is asked for, and forgotten when its lines are made: of a long document only the
 * paragraph that is being set is held word by word.
 */
export class DeferredParagraph implements Paragraph {
  readonly notes: Paragraph['notes'];
  readonly base: Paragraph['base'];
  readonly direction: Paragraph['direction'];
  readonly refersToPages: boolean;
  readonly face: Paragraph['face'];
  readonly hyphenators: Paragraph['hyphenators'];
  readonly initialFace: Paragraph['initialFace'];
  readonly #measure: () => readonly Unit[];
  #units: readonly Unit[] | undefined;

  constructor(measure: () => readonly Unit[], text: Omit<Paragraph, 'units'>) {
    this.#measure = measure;
    this.notes = text.notes;
    this.base = text.base;
    this.direction = text.direction;
    this.refersToPages = text.refersToPages;
    this.face = text.face;
    this.hyphenators = text.hyphenators;
    this.initialFace = text.initialFace;
  }

  get units(): readonly Unit[] {
    this.#units ??= this.#measure();
    return this.#units;
  }

  /** Forgets what was measured; who asks again has it measured again. */
  release(): void {
    this.#units = undefined;
  }
}
