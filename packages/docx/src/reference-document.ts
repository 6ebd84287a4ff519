import type { Host, Theme } from '@octavo/core';

/**
 * Writes the reference document of a theme: its styles with sample text, header and footer, to be changed in Word and named as `referenceDoc`.
 *
 * ```ts
 * const bytes = await createReferenceDocument(themes.brief, host);
 * ```
 */
export async function createReferenceDocument(theme: Theme, host: Host): Promise<Uint8Array> {
  const writer = await import('./reference/write-reference-document.ts');
  return writer.writeReferenceDocument(theme, host);
}
