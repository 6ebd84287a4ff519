declare module 'bidi-js' {
  interface Bidi {
    getEmbeddingLevels(text: string, direction?: 'ltr' | 'rtl'): { readonly levels: Uint8Array };
    getMirroredCharacter(character: string): string | null;
  }
  /** Makes an implementation of the Unicode bidirectional algorithm (UAX #9). */
  export default function bidiFactory(): Bidi;
}
