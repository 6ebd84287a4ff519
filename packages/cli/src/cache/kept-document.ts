import { createHash } from 'node:crypto';
import type { Diagnostic } from '@octavo/core';
import type { DocumentFacts, MadeFile } from '../build/built-document.ts';
import type { CacheSettings, DocumentJob } from '../build/document-job.ts';
import type { RecordedRead } from './record-reads.ts';

/** What is known of a file without a look at what became of each construct and slide. */
export type KeptFile = Omit<MadeFile, 'outcomes' | 'fitted'>;

/** All that a conversion gave but the bytes, which are kept under their hashes. */
export interface KeptResult {
  readonly facts?: DocumentFacts | undefined;
  readonly files: readonly MadeFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What is kept of one document: the result, and what it holds for. */
export interface KeptDocument extends KeptResult {
  readonly reads: readonly RecordedRead[];
  /** Digest of the rest: two builds that find the same one were told the same. */
  readonly digest: string;
}

/** The key of a document: a hash of its source and of all that decides its outputs before a file is read. */
export function documentKey(
  { settingsKey }: CacheSettings,
  { source, outputs }: DocumentJob,
  /** Digest of its source. */
  sha256: string,
): string {
  const { file, format } = source;
  const formats = outputs.map((output) => output.format);
  return createHash('sha256')
    .update(JSON.stringify([settingsKey, file, format, formats, sha256]))
    .digest('hex');
}
