declare module 'fontkit' {
  /** Opens the bytes of a TrueType or OpenType font. */
  export function create(bytes: Uint8Array): import('./opened-font.ts').OpenedFont;
}
