/** A font of the machine, by its family. */
export interface SystemFontRequest {
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A font of the machine as a file with one face, and where it lies; or why there is none. */
export type SystemFont =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly path: string }
  | { readonly ok: false; readonly reason: string };
