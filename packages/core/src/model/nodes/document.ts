import type { Block, Inline } from '../node-map.ts';
import type { NodeId, Position } from './base.ts';
import type { FootnoteDefinition } from './footnote-definition.ts';

/** Any value that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Someone who wrote the document. */
export interface Author {
  readonly name: string;
  readonly affiliations: readonly string[];
  readonly email?: string;
  readonly orcid?: string;
  readonly url?: string;
}

/** The front matter. Titles and the abstract may hold markup; unknown keys are kept in `extra` as written. */
export interface Metadata {
  readonly title?: readonly Inline[];
  readonly subtitle?: readonly Inline[];
  readonly authors: readonly Author[];
  /** As the author wrote it; an ISO 8601 date is set in the document's language when shown. */
  readonly date?: string;
  /** BCP 47 language tag. */
  readonly lang?: string;
  readonly keywords: readonly string[];
  readonly abstract?: readonly Block[];
  readonly extra: { readonly [key: string]: Json };
  /** Where the keys of `extra` stand, and with full stops those within them (`docx.referenceDoc`); without those that no source has. */
  readonly extraPositions?: Readonly<Record<string, Position>>;
}

/** What an author wrote: the flow in `children`, the notes' texts beside it. */
export interface Document {
  readonly type: 'document';
  /** Raised when a reader of older documents could no longer read the new ones. */
  readonly schemaVersion: 1;
  readonly id: NodeId;
  /** Path of the source, relative to the project, with forward slashes. */
  readonly file?: string;
  readonly metadata: Metadata;
  readonly children: readonly Block[];
  readonly footnotes: readonly FootnoteDefinition[];
}
