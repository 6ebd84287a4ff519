import { createHash } from 'node:crypto';
import type { KeptReference, MadeFile } from '../build/built-document.ts';
import type { CacheSettings, DocumentJob } from '../build/document-job.ts';
import { ContentStore } from './content-store.ts';
import { documentKey, type KeptDocument, type KeptResult } from './kept-document.ts';
import { digestOfBytes, type RecordedRead } from './record-reads.ts';

export interface DocumentToKeep {
  readonly job: DocumentJob;
  readonly input: Uint8Array;
  readonly kept: KeptResult;
  readonly reads: readonly RecordedRead[];
  readonly made: readonly { readonly file: MadeFile; readonly bytes: Uint8Array }[];
}

/**
 * Keeps what came of a document, and says where; the record goes last, so that it never names bytes that are not there. `undefined` when
 * it cannot be kept.
 */
export async function keepDocument(
  cache: CacheSettings,
  document: DocumentToKeep,
): Promise<KeptReference | undefined> {
  const store = new ContentStore(cache.folder);
  try {
    for (const { file, bytes } of document.made) await store.keep(file.sha256, bytes);
    const key = documentKey(cache, document.job, digestOfBytes(document.input));
    const said = { ...document.kept, reads: document.reads };
    const digest = createHash('sha256')
      .update(JSON.stringify([key, said]))
      .digest('hex');
    const record: KeptDocument = { ...said, digest };
    await store.keepRecord(key, record);
    return { key, digest };
  } catch {
    // A full or read-only disk: the next build converts again.
    return undefined;
  }
}
