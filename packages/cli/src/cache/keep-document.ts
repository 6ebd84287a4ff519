import type { MadeFile } from '../build/built-document.ts';
import type { CacheSettings, DocumentJob } from '../build/document-job.ts';
import { ContentStore } from './content-store.ts';
import { documentKey, type KeptDocument, type KeptResult } from './kept-document.ts';
import type { RecordedRead } from './record-reads.ts';

export interface DocumentToKeep {
  readonly job: DocumentJob;
  readonly input: Uint8Array;
  readonly kept: KeptResult;
  readonly reads: readonly RecordedRead[];
  readonly made: readonly { readonly file: MadeFile; readonly bytes: Uint8Array }[];
}

/** Keeps what came of a document; the record goes last, so that it never names bytes that are not there. */
export async function keepDocument(cache: CacheSettings, document: DocumentToKeep): Promise<void> {
  const store = new ContentStore(cache.folder);
  try {
    for (const { file, bytes } of document.made) await store.keep(file.sha256, bytes);
    const record: KeptDocument = { ...document.kept, reads: document.reads };
    await store.keepRecord(documentKey(cache, document.job, document.input), record);
  } catch {
    // A full or read-only disk: the next build converts again.
  }
}
