import { actualText } from '../render/actual-text.ts';
import { annotationKey } from './parent-keys.ts';
import type { StructureElement } from './structure-element.ts';

/** Why something is drawn that is no content (ISO 32000-1, 14.8.2.2). */
export type ArtifactKind = 'header' | 'footer' | 'watermark' | 'layout';

const artifactProperties = {
  header: '<</Type/Pagination/Subtype/Header/Attached[/Top]>>',
  footer: '<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>',
  watermark: '<</Type/Pagination/Subtype/Watermark>>',
  layout: '<</Type/Layout>>',
} as const satisfies Record<ArtifactKind, string>;

/**
 * Marks what is drawn as the content of an element, or as an artifact. Things drawn in a row for the same element share one
 * marked content; nothing is nested.
 */
export class ContentMarker {
  #open: StructureElement | ArtifactKind | undefined;
  /** The elements of each page's marked contents by their numbers. */
  readonly pages: StructureElement[][] = [];
  /** The elements that annotations belong to. */
  readonly annotations: StructureElement[] = [];

  constructor(readonly write: (operators: string) => void) {}

  get pageIndex(): number {
    return this.pages.length - 1;
  }

  beginPage(): void {
    this.pages.push([]);
  }

  /** What is drawn from now on belongs to the element. */
  content(element: StructureElement): void {
    if (this.#open === element) return;
    this.close();
    this.write(this.#begin(element, undefined));
    this.#open = element;
  }

  /**
   * Operators as content of the element by themselves, for what has to be marked within a text object; what is open must be
   * closed before. `said` is what they stand for where they do not say it: marked here, not within what is marked, since readers
   * take the end of the inner mark for that of the outer.
   */
  marked(element: StructureElement, operators: string, said?: string): string {
    return `${this.#begin(element, said)} ${operators} EMC`;
  }

  #begin(element: StructureElement, said: string | undefined): string {
    const mcid = (this.pages.at(-1)?.push(element) ?? 1) - 1;
    element.add({ type: 'content', pageIndex: this.pageIndex, mcid });
    const properties = said === undefined ? '' : actualText(said);
    return `/${element.tag} <</MCID ${mcid}${properties}>> BDC`;
  }

  artifact(kind: ArtifactKind): void {
    if (this.#open === kind) return;
    this.close();
    this.write(`/Artifact ${artifactProperties[kind]} BDC`);
    this.#open = kind;
  }

  /** The element that is being drawn. */
  get current(): StructureElement | undefined {
    return typeof this.#open === 'string' ? undefined : this.#open;
  }

  /** Ends what is marked: before a page ends, and before the state of drawing is saved or restored between items. */
  close(): void {
    if (this.#open === undefined) return;
    this.#open = undefined;
    this.write('EMC');
  }

  /** The key under which the parent tree will have the next annotation. */
  get nextAnnotationKey(): number {
    return annotationKey(this.annotations.length);
  }

  /** Gives an annotation to an element. */
  annotation(element: StructureElement, reference: { toString(): string }): void {
    element.add({ type: 'object', pageIndex: this.pageIndex, reference });
    this.annotations.push(element);
  }
}
