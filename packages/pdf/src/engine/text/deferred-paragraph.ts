import type { FontSet } from '@octavo/typeset';
import { buildUnits } from './build-units.ts';
import type { FlatRun } from './flatten-text.ts';
import type { Paragraph, Unit } from './paragraph.ts';
import type { PlainText } from './plain-text.ts';
import { plainText } from './plain-text.ts';
import type { RunStyle } from './run-style.ts';

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
  // No closure over the two: cells of a large table are many.
  readonly #runs: readonly FlatRun[];
  readonly #fonts: FontSet;
  #units: readonly Unit[] | undefined;
  /** Asked for where it is measured and where it is set; `false` before that. */
  #plain: PlainText | undefined | false = false;
  #isScaled = false;

  constructor(runs: readonly FlatRun[], fonts: FontSet, text: Omit<Paragraph, 'units' | 'plain'>) {
    this.#runs = runs;
    this.#fonts = fonts;
    this.notes = text.notes;
    this.base = text.base;
    this.direction = text.direction;
    this.refersToPages = text.refersToPages;
    this.face = text.face;
    this.hyphenators = text.hyphenators;
    this.initialFace = text.initialFace;
  }

  get units(): readonly Unit[] {
    this.#units ??= buildUnits(this.#runs, this.direction, this.#fonts);
    return this.#units;
  }

  get plain(): PlainText | undefined {
    if (this.#units !== undefined) return undefined;
    if (this.#plain === false) this.#plain = plainText(this.#runs, this.direction, this.#fonts);
    return this.#plain;
  }

  /** The same in other styles of text, such as smaller ones; nothing where more than letters would change with their size. */
  scaled(styleOf: (style: RunStyle) => RunStyle): DeferredParagraph | undefined {
    const { base, initialFace } = this;
    const isFixed = ({ style }: FlatRun): boolean => style.box !== undefined;
    if (
      this.#isScaled ||
      initialFace !== undefined ||
      (base.hangingIndent ?? 0) !== 0 ||
      this.#runs.some(isFixed)
    )
      return undefined;
    const runs = this.#runs.map(({ text, style }) => ({ text, style: styleOf(style) }));
    const { notes, direction, refersToPages, face, hyphenators } = this;
    const text = { notes, base: styleOf(base), direction, refersToPages, face, hyphenators, initialFace };
    const scaled = new DeferredParagraph(runs, this.#fonts, text);
    scaled.#isScaled = true;
    return scaled;
  }

  /** Forgets what was measured; who asks again has it measured again. */
  release(): void {
    this.#units = undefined;
    this.#plain = false;
  }
}
