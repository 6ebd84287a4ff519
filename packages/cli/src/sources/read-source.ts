import { createDiagnostic, type Diagnostic } from '@octavo/core';
import { readFile } from '../output/file-calls.ts';
import { reasonOf } from '../reason-of.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Source } from './source.ts';
import { wholeDocument } from './whole-document.ts';

/** A source's bytes, or the diagnostic that says why there are none. Without a terminal there is no standard input. */
export async function readSource(
  source: Source,
  terminal?: Pick<Terminal, 'readInput'>,
): Promise<Uint8Array | Diagnostic> {
  try {
    if (source.path !== undefined) return await readFile(source.path);
    return (await terminal?.readInput()) ?? new Uint8Array();
  } catch (error) {
    return createDiagnostic(
      'file-unreadable',
      { path: source.file, reason: reasonOf(error) },
      { file: source.file, position: wholeDocument },
    );
  }
}
