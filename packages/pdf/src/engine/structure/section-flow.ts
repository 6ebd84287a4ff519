import { StructureElement } from './structure-element.ts';

/** PDF 1.7 has six levels of headings (ISO 32000-1, 14.8.4.3.2). */
const deepestHeading = 6;

/**
 * Where the blocks of a flow go. In the text each heading begins a section that holds what stands below it, deeper sections
 * included; in boxes and cells headings only have levels. Levels follow one another without a gap (ISO 14289-1, 7.4.2),
 * whatever depths the author chose.
 */
export class SectionFlow {
  readonly #open: { readonly depth: number; readonly element: StructureElement }[] = [];

  constructor(
    readonly root: StructureElement,
    readonly options: { readonly baseLevel: number; readonly hasSections: boolean },
  ) {}

  /** The element that the next block belongs to. */
  get parent(): StructureElement {
    return this.#open.at(-1)?.element ?? this.root;
  }

  /** The level of the last heading. */
  get level(): number {
    return Math.min(deepestHeading, this.options.baseLevel + this.#open.length);
  }

  /** Begins what stands under a heading of that depth; gives the heading's level. */
  beginHeading(depth: number): number {
    while ((this.#open.at(-1)?.depth ?? 0) >= depth) this.#open.pop();
    const { parent } = this;
    const element = this.options.hasSections ? parent.append(new StructureElement('Sect')) : parent;
    this.#open.push({ depth, element });
    return this.level;
  }

  /** A flow within an element of this one. */
  within(root: StructureElement): SectionFlow {
    return new SectionFlow(root, { baseLevel: this.level, hasSections: false });
  }
}
