import { createDiagnostic, type Diagnostic } from '@octavo/core';
import { fileIdentity } from '@octavo/core/node';
import { writeWholeFile } from '../output/write-whole-file.ts';
import { reasonOf } from '../reason-of.ts';
import { wholeDocument } from '../sources/whole-document.ts';
import type { BuiltFile, MadeFile } from './built-document.ts';
import type { DocumentJob } from './document-job.ts';

/** Writes bytes to standard output. */
export type OutputWriter = (bytes: Uint8Array) => Promise<void>;

export interface WrittenOutputs {
  readonly files: readonly BuiltFile[];
  /** What could not be written, and why. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes each output where the job wants it; one that cannot be written leaves the others standing. */
export async function writeOutputs(
  made: readonly { readonly file: MadeFile; readonly bytes: Uint8Array }[],
  { outputs, source }: DocumentJob,
  writeResult: OutputWriter,
): Promise<WrittenOutputs> {
  const files: BuiltFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { file, bytes } of made) {
    const path = outputs.find(({ format }) => format === file.format)?.path;
    try {
      await (path === undefined ? writeResult(bytes) : writeWholeFile(path, bytes));
      files.push({ ...file, path, ...(path === undefined ? {} : { written: fileIdentity(path) }) });
    } catch (error) {
      const parameters = { path: path ?? 'standard output', reason: reasonOf(error) };
      diagnostics.push(
        createDiagnostic('output-unwritable', parameters, { file: source.file, position: wholeDocument }),
      );
    }
  }
  return { files, diagnostics };
}
