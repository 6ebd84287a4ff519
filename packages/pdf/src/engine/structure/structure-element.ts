/** Marks of content on a page, by its number within the page (ISO 32000-1, 14.7.4.2). */
export interface MarkedContent {
  readonly type: 'content';
  readonly pageIndex: number;
  readonly mcid: number;
}

/** An annotation that belongs to an element (ISO 32000-1, 14.7.4.3). */
export interface ObjectContent {
  readonly type: 'object';
  readonly pageIndex: number;
  /** pdfkit's reference to the annotation. */
  readonly reference: { toString(): string };
}

export type StructureKid = StructureElement | MarkedContent | ObjectContent;

/** What an element says besides its type; texts are plain. */
export interface ElementProperties {
  readonly alt?: string | undefined;
  readonly actualText?: string | undefined;
  /** What an abbreviation stands for. */
  readonly expansion?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  /** Unique within the document. */
  readonly id?: string | undefined;
  readonly scope?: 'Row' | 'Column' | 'Both' | undefined;
  readonly rowSpan?: number | undefined;
  readonly colSpan?: number | undefined;
  /** Ids of the header cells that a cell belongs to. */
  readonly headers?: readonly string[] | undefined;
  readonly listNumbering?: string | undefined;
  readonly decoration?: string | undefined;
  /** Whether an element of the inline kind stands as a block of its own. */
  readonly isBlock?: boolean | undefined;
}

/** A rectangle of a page: left, bottom, right, top in points from its lower left corner. */
export type PageRectangle = readonly [number, number, number, number];

const noKids: StructureKid[] = [];

/**
 * An element of the structure tree. It grows while pages are drawn: its content is what is drawn for it, in that order, on however
 * many pages. One whose parent is not known yet (a link within a text) is attached when it is first drawn.
 */
export class StructureElement {
  #kids: StructureKid[] = noKids;
  /** The number of its object in the file, when the tree is being written. */
  object: number | undefined;
  /** Where a figure stands on its first page. */
  box: PageRectangle | undefined;
  /** What its content stands for, where that is known only when it is drawn. */
  said: string | undefined;
  #parent: StructureElement | undefined;

  constructor(
    readonly tag: string,
    readonly properties: ElementProperties = {},
  ) {}

  get parent(): StructureElement | undefined {
    return this.#parent;
  }

  get kids(): readonly StructureKid[] {
    return this.#kids;
  }

  /** Adds an element as the last of this one's. */
  append(child: StructureElement): StructureElement {
    child.#parent = this;
    this.add(child);
    return child;
  }

  /** Adds what is drawn for it. */
  add(kid: StructureKid): void {
    // An array that grows from nothing takes room for many: most elements have one kid, and elements are many.
    if (this.#kids.length === 0) this.#kids = [kid];
    else this.#kids.push(kid);
  }
}
