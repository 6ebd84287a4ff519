import { realpath } from 'node:fs/promises';
import { createDiagnostic, type Diagnostic } from '@octavo/core';
import { readRegularFile } from '@octavo/core/node';
import type { ImportDocxOptions, ImportDocxResult } from '@octavo/docx';
import { reasonOf } from '../reason-of.ts';

/** A Word document read into the model, or the diagnostic that says why it cannot be. */
export async function readWord(
  path: string,
  shown: string,
  options: ImportDocxOptions,
): Promise<ImportDocxResult | Diagnostic> {
  const { importDocx, PackageError } = await import('@octavo/docx');
  try {
    const read = readRegularFile(await realpath(path));
    if (!read.ok) return createDiagnostic('file-unreadable', { path: shown, reason: read.reason });
    return await importDocx(read.bytes, options);
  } catch (error) {
    if (error instanceof PackageError)
      return createDiagnostic('import-unreadable', { path: shown, reason: error.message });
    return createDiagnostic('file-unreadable', { path: shown, reason: reasonOf(error) });
  }
}
