import type {
  FootnoteReference,
  Heading,
  Image,
  Node,
  NodeId,
  RasterAsset,
  ResolvedDocument,
  Table,
  VectorAsset,
} from '@octavo/core';
import type { ImageStore } from '../images/image-store.ts';
import type { Html, HtmlAttributes } from '../markup/html.ts';
import type { MathWriter } from '../math/math-writer.ts';

/** What the handlers of blocks and inlines are told: the document, and how the page around them differs from others. */
export interface ContentContext {
  readonly resolved: ResolvedDocument;
  /** The language of the text around, where the author says that it is not the document's. */
  readonly language?: string;
  /** A formula in TeX as MathML; `undefined` where it cannot be read. */
  readonly mathOf: MathWriter;
  readonly images: ImageStore;
  /** What an element carries beside its language: its anchor where it is the one that has it, and marks of the page's own. */
  readonly placeOf: (node: Node) => PlaceAttributes;
  /** The level of a heading in the page, 1 for its title. */
  readonly headingLevel: (depth: Heading['depth']) => number;
  /** The address of what a link or cross-reference leads to; `undefined` when it is not in the page. */
  readonly targetHref: (referenceId: NodeId) => string | undefined;
  /** Where the mark of a note leads, and its id where the note leads back. */
  readonly noteMark: (node: FootnoteReference, number: number) => HtmlAttributes;
  /** What is put around a table. */
  readonly frameTable: (table: Html, node: Table) => Html;
  /** How large an image is shown. */
  readonly imageSize: (node: Image, asset: RasterAsset | VectorAsset) => ImageSize;
  /** What stands within a line for an image that cannot be read. */
  readonly wordsOfMissing: (node: Image) => string;
  /** What stands where the author begins a page. */
  readonly pageBreak: Html;
}

export type PlaceAttributes = {
  readonly id?: string;
  readonly 'data-step'?: number;
  readonly 'data-line'?: number;
  readonly class?: string;
};

/** Sizes in CSS pixels, and the class that gives it another. */
export interface ImageSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly className?: string;
}
