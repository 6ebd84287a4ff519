import type { LinkedDocument } from './linked-document.ts';
import type { LinkedPart } from './linked-part.ts';
import type { SystemFont, SystemFontRequest } from './system-font.ts';

/** Why a file was not read. */
export type ReadFailure = 'missing' | 'outside' | 'not-a-file' | 'too-large' | 'unreadable';

/** A file's bytes, or why there are none. */
export type ReadResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly failure: ReadFailure; readonly reason: string };

/** A raster image after decoding and re-encoding; sizes in pixels, orientation already applied. */
export interface DecodedImage {
  readonly format: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

export type DecodeResult =
  | { readonly ok: true; readonly image: DecodedImage }
  | { readonly ok: false; readonly failure: 'broken' | 'too-large'; readonly reason: string };

/** A drawing as pixels, and as SVG that needs no font: absent where it has no letters, or some that no font here has. */
export type DrawnSvg =
  | { readonly ok: true; readonly image: DecodedImage; readonly outlinedSvg?: string }
  | Exclude<DecodeResult, { readonly ok: true }>;

/**
 * The one door to files and images. Libraries ask the host and nothing else, so that a document can be converted in a
 * test, a browser or a sandbox, and so that one place decides what may be read.
 */
export interface Host {
  /**
   * Reads a file that a document names, relative to the document's folder. The host refuses what lies outside the
   * project (links followed), what is not a regular file, and what is over its size limit; it never uses the network.
   */
  readResource(path: string): Promise<ReadResult>;
  /**
   * Reads a file of an installed npm package, such as `@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf`:
   * from the project first, then from what Octavo itself depends on. `undefined` when the package is not installed. Nobody may
   * write on the bytes: a host may give the same array again, by which what was made of them can be found.
   */
  readPackageFile(specifier: string): Promise<Uint8Array | undefined>;
  /**
   * A font of the machine, by its family and style: for themes that ask for such alone, since each machine has others. Single faces of
   * collections are taken out of them.
   */
  readSystemFont(request: SystemFontRequest): Promise<SystemFont>;
  /**
   * Looks up another source, relative to the document's folder. Absent where a document is made by itself: its links stay as they
   * are written.
   */
  linkedDocument?(path: string): Promise<LinkedDocument>;
  /** Looks up what a name leads to in a source that is made, too. Absent where it cannot be told. */
  linkedPart?(path: string, name: string): Promise<LinkedPart>;
  /** Decodes any raster format by its content and makes it 8-bit RGB or grey PNG or JPEG, upright. */
  decodeRaster(bytes: Uint8Array): Promise<DecodeResult>;
  /** A decoded image with fewer pixels, `widthPx` wide, of the same format. */
  shrinkRaster(image: DecodedImage, widthPx: number): Promise<DecodeResult>;
  /** Draws sanitised SVG as PNG, `widthPx` wide. */
  rasterizeSvg(svg: string, widthPx: number): Promise<DrawnSvg>;
  /** Packs bytes by DEFLATE without a wrapper (RFC 1951), at a level that stays the same. */
  deflateRaw(bytes: Uint8Array): Promise<Uint8Array>;
}
