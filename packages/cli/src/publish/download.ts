import type { DocumentFacts } from '../build/built-document.ts';

/** A file to download. */
export interface Download {
  readonly format: string;
  /** What a button says: `PDF`. */
  readonly label: string;
  /** Relative to `downloads.json`: the same for every edition of the text. */
  readonly path: string;
  /** The path with a mark of the content, or the whole address when the site's is known: fit to be kept by browsers for ever. */
  readonly href: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** The same for people: `84 KB`. */
  readonly size: string;
  readonly sha256: string;
  /** For the attribute of that name (Subresource Integrity). */
  readonly integrity: string;
  readonly pages?: number;
  readonly slides?: number;
  /** A picture of the first page or slide. */
  readonly thumbnail?: DownloadThumbnail;
}

export interface DownloadThumbnail {
  /** Relative to `downloads.json`, or the whole address when the site's is known; another when the picture is. */
  readonly href: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** An article in one language. */
export interface DownloadEdition extends Omit<DocumentFacts, 'translationKey'> {
  readonly source: string;
  /** Path of its files without extension: the same as long as the source is. */
  readonly stem: string;
  readonly files: readonly Download[];
  /** HTML with a link to each file, to be put into a page. */
  readonly snippet: string;
}
