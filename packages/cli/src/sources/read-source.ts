import { readFile } from 'node:fs/promises';
import { createDiagnostic, type Diagnostic } from '@octavo/core';
import { reasonOf } from '../reason-of.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Source } from './source.ts';

/** A source's bytes, or the diagnostic that says why there are none. */
export async function readSource(source: Source, terminal: Terminal): Promise<Uint8Array | Diagnostic> {
  try {
    return source.path === undefined ? await terminal.readInput() : await readFile(source.path);
  } catch (error) {
    return createDiagnostic('file-unreadable', { path: source.file, reason: reasonOf(error) });
  }
}
