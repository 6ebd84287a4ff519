import type { Inline } from '../model/node-map.ts';
import type { NodeId } from '../model/nodes/base.ts';
import type { Document } from '../model/nodes/document.ts';
import type { FootnoteDefinition } from '../model/nodes/footnote-definition.ts';
import type { CodeTokenKind } from '../theme/theme.ts';
import type { Strings } from './strings.ts';

/** Side tables are records keyed by node id: JSON all the way. */
export type NodeTable<Value> = Readonly<Record<NodeId, Value>>;

/** Where a link to another source leads; each format puts its extension between the two. */
export interface LinkedAddress {
  /** `../guide/setup`, or a whole URL. */
  readonly address: string;
  /** `#install`; empty where the link is to the whole. */
  readonly fragment: string;
  /** The address that the author wrote. */
  readonly written: string;
}

/** The number of a heading (`2.1`), figure, table or formula, and how a reference names it (`Figure 3`). */
export interface NodeNumber {
  readonly number: string;
  /** `Figure 3`, `Table 2`, `Section 2.1`, in the document's language. */
  readonly label: string;
}

/** What a link or cross-reference within the document leads to. */
export interface ReferenceTarget {
  readonly targetId: NodeId;
  /** The anchor of the target, as in `anchors`. */
  readonly anchor: string;
  /** The words to show for a cross-reference; a link has its own. */
  readonly text: string;
}

/** A footnote in the order in which the text refers to it. */
export interface ResolvedFootnote {
  /** 1-based. */
  readonly number: number;
  readonly label: string;
  readonly definition: FootnoteDefinition;
  /** Ids of the references, in reading order; the first is where the note stands. */
  readonly references: readonly NodeId[];
}

/** A line of the table of contents. */
export interface TocEntry {
  readonly nodeId: NodeId;
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  /** The heading's number when headings are numbered. */
  readonly number?: string;
  readonly content: readonly Inline[];
  /** The heading's words without markup. */
  readonly text: string;
  readonly anchor: string;
}

/** A raster image fit for every format; sizes in pixels, upright. */
export interface RasterAsset {
  readonly type: 'raster';
  readonly format: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
  /** SHA-256 of the bytes, hexadecimal: equal images share it. */
  readonly hash: string;
}

/** A drawing: sanitised SVG, and the same as PNG for formats that need one. Sizes in CSS pixels. */
export interface VectorAsset {
  readonly type: 'vector';
  readonly svg: string;
  /** The same with outlines for letters: it looks alike wherever its fonts are missing. Absent where the host could draw none. */
  readonly outlinedSvg?: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly hash: string;
  /** Twice the CSS size, at most 2,400 pixels wide. */
  readonly fallback: RasterAsset;
}

/** An image that cannot be shown; `reason` is a short clause. */
export interface MissingAsset {
  readonly type: 'missing';
  readonly reason: string;
}

export type Asset = RasterAsset | VectorAsset | MissingAsset;

/** A piece of a line of code in one colour. */
export interface CodeToken {
  readonly kind: CodeTokenKind;
  readonly value: string;
}

/** The lines of a block of code; tabs are kept. */
export type HighlightedCode = readonly (readonly CodeToken[])[];

/** A document with everything decided that all formats must agree on. Only `resolve` makes one. */
export interface ResolvedDocument {
  readonly document: Document;
  /** BCP 47; `en` when the author names none. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Words of the interface in the document's language. */
  readonly strings: Strings;
  /** The document's name for window titles and properties, without markup: its title, else its first heading, else its file. */
  readonly title: string;
  /** The date as shown to readers, when there is one. */
  readonly date?: string;
  /** Unique anchors of all that can be referred to: headings, figures, tables, formulas, labelled blocks. */
  readonly anchors: NodeTable<string>;
  readonly numbers: NodeTable<NodeNumber>;
  /** By id of the `link` (to `#…`) or `crossReference`. Unresolved ones are absent. */
  readonly references: NodeTable<ReferenceTarget>;
  /** By id of the `link` to a source that is made together with this document; absent where there is none. */
  readonly linkedDocuments?: NodeTable<LinkedAddress>;
  readonly footnotes: readonly ResolvedFootnote[];
  /** The number of the note behind each footnote reference; undefined ones are absent. */
  readonly footnoteNumbers: NodeTable<number>;
  readonly toc: readonly TocEntry[];
  /** By id of the `image` node; the drawing of a chart by id of the `chart` node. */
  readonly assets: NodeTable<Asset>;
  /** By id of the `codeBlock` node; every code block has an entry. */
  readonly highlights: NodeTable<HighlightedCode>;
}
