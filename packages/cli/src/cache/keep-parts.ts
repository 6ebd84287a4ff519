import { createHash } from 'node:crypto';
import type { DocumentParts, SourceFormat } from '@octavo/core';
import type { CacheSettings } from '../build/document-job.ts';
import type { KeptParts } from '../sources/linked-parts.ts';
import { ContentStore } from './content-store.ts';

/** Parts of sources in the cache: a source that many link to is read for them by one process, once as long as it stays the same. */
export function keepParts({ folder, settingsKey }: CacheSettings, format: SourceFormat): KeptParts {
  const store = new ContentStore(folder);
  const keyOf = (sha256: string): string =>
    createHash('sha256')
      .update(JSON.stringify(['parts', settingsKey, format, sha256]))
      .digest('hex');
  return {
    // Written below, under a key of its own.
    get: (sha256) => store.record(keyOf(sha256)) as DocumentParts | undefined,
    keep: (sha256, parts) =>
      store.keepRecord(keyOf(sha256), parts).catch(() => {
        // A full or read-only disk: it is read again.
      }),
  };
}
