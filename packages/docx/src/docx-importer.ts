import type { ImportDocxOptions, ImportDocxResult } from './import/import-docx.ts';

export type { ImportDocxOptions, ImportDocxResult } from './import/import-docx.ts';

/**
 * Reads a Word document, of Octavo's or anybody's, into the model. Throws a `PackageError` when it cannot be read. The reader is
 * loaded when the first one is read.
 */
export async function importDocx(bytes: Uint8Array, options: ImportDocxOptions): Promise<ImportDocxResult> {
  const reader = await import('./import/import-docx.ts');
  return reader.importDocx(bytes, options);
}
