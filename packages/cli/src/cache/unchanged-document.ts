import type { BuiltDocument, MadeFile } from '../build/built-document.ts';
import type { Source } from '../sources/source.ts';
import type { FiledRecord } from './records-file.ts';

/**
 * A document of which all stands as an earlier build left it, its files at `paths`, in the order of the record. What the record says is
 * read when somebody asks: mostly nobody does.
 */
export function unchangedDocument(
  source: Source,
  { key, digest, totals, said, ...record }: FiledRecord,
  paths: readonly string[],
): BuiltDocument {
  return {
    source,
    files: record.files.map((file, index) => ({
      ...file,
      path: paths[index],
      get outcomes() {
        // The same files, in the same order.
        return (said().files[index] as MadeFile).outcomes;
      },
    })),
    kept: { key, digest },
    totals,
    shown: record.shown(),
    fromCache: true,
    get facts() {
      return said().facts;
    },
    get diagnostics() {
      return said().diagnostics;
    },
  };
}
