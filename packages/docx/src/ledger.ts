import type { Comment, Diagnostic, Theme } from '@octavo/core';
import type { XmlComponent } from 'docx';
import { firstOwnNumId, type ListKind } from './numbering/list-num-id.ts';
import { DerivedStyles } from './styles/derived-styles.ts';
import { listStepPt } from './styles/list-styles.ts';
import type { Style } from './styles/style.ts';
import { pointsFromTwips } from './units.ts';
import { type ElementChild, XmlElement } from './xml/element.ts';

/** How the items of one list are counted. */
export interface NumberingInstance {
  readonly numId: number;
  readonly kind: ListKind;
  /** Where the text around the list begins, from the margin. */
  readonly baseTwips: number;
  readonly level: number;
  readonly start: number;
}

/** The parts of the package that hold text with links. */
export type StoryPart = 'document' | 'footnotes' | 'endnotes';

/**
 * Counts what must be unique throughout a package and notes what its other parts must define: instances of numbering,
 * link targets, drawings, styles made for this document. Handlers are called in reading order, so the same document
 * always gives the same ids. Lives as long as one rendering.
 */
export class Ledger {
  /** The styles that this document needs besides those that every document has. */
  readonly styles: DerivedStyles;
  readonly #numberings: NumberingInstance[] = [];
  readonly #links: Readonly<Record<StoryPart, Map<string, string>>> = {
    document: new Map(),
    footnotes: new Map(),
    endnotes: new Map(),
  };
  readonly #comments: Comment[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  readonly #pageTexts: { readonly bookmark: string; readonly children: ElementChild[] }[] = [];
  readonly #heightsPt = new Map<XmlComponent, number>();
  #drawings = 0;
  #controls = 0;

  constructor(theme: Theme, styles: readonly Style[]) {
    this.styles = new DerivedStyles(theme, styles);
  }

  get numberings(): readonly NumberingInstance[] {
    return this.#numberings;
  }

  /** Target → relationship id of the links of a part. */
  linksOf(part: StoryPart): ReadonlyMap<string, string> {
    return this.#links[part];
  }

  /** A new instance of numbering: its counting does not go on from another list's. */
  numbering(instance: Omit<NumberingInstance, 'numId'>): number {
    const numId = firstOwnNumId + this.#numberings.length;
    this.#numberings.push({ ...instance, numId });
    return numId;
  }

  /** The relationship id of a link's target; equal targets share one. */
  link(part: StoryPart, target: string): string {
    const links = this.#links[part];
    const known = links.get(target);
    if (known !== undefined) return known;
    const id = `Link${links.size + 1}`;
    links.set(target, id);
    return id;
  }

  /** The text of a page number that is known when all is laid out; the bookmark names the place. */
  pageText(bookmark: string): XmlElement {
    const children: ElementChild[] = [];
    this.#pageTexts.push({ bookmark, children });
    return new XmlElement('w:t', {}, children);
  }

  /** Whether any page number is to be shown: else nothing need be laid out. */
  get showsPages(): boolean {
    return this.#pageTexts.length > 0;
  }

  /** Writes the page numbers; a place that was not laid out (within a note) counts as the first page's. */
  setPages(pages: ReadonlyMap<string, number>): void {
    for (const { bookmark, children } of this.#pageTexts) children.push(String(pages.get(bookmark) ?? 1));
    this.#pageTexts.length = 0;
  }

  /** Notes how high a picture or chart is. */
  setHeight(drawing: XmlComponent, heightPt: number): void {
    this.#heightsPt.set(drawing, heightPt);
  }

  heightOf(drawing: XmlComponent): number {
    return this.#heightsPt.get(drawing) ?? 0;
  }

  /** Where the text of a list's item begins, from the margin. */
  listIndentPt(numId: number, level: number): number {
    const instance = this.#numberings[numId - firstOwnNumId];
    return pointsFromTwips(instance?.baseTwips ?? 0) + (level + 1) * listStepPt;
  }

  /** What was found on the way. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  report(diagnostic: Diagnostic): void {
    this.#diagnostics.push(diagnostic);
  }

  /** The comments that have a mark in the text, by their ids. */
  get comments(): readonly Comment[] {
    return this.#comments;
  }

  /** A new id for a comment. */
  comment(comment: Comment): number {
    return this.#comments.push(comment) - 1;
  }

  /** A new id for a drawing. */
  drawing(): number {
    this.#drawings += 1;
    return this.#drawings;
  }

  /** A new id for a content control. */
  control(): number {
    this.#controls += 1;
    return this.#controls;
  }
}
