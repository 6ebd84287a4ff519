import type { ReadResult } from '@octavo/core';
import { readFile } from '../output/file-calls.ts';
import { reasonOf } from '../reason-of.ts';

/** Reads a theme that the project or the command line names: unlike one in front matter it may lie anywhere. */
export async function readThemeBytes(path: string): Promise<ReadResult> {
  try {
    return { ok: true, bytes: await readFile(path) };
  } catch (error) {
    return { ok: false, failure: 'unreadable', reason: reasonOf(error) };
  }
}
