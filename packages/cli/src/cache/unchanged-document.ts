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
  // The same files, in the same order.
  const saidOf = (index: number) => said().files[index] as MadeFile;
  return {
    source,
    files: record.files.map((file, index) => ({
      ...file,
      path: paths[index],
      get outcomes() {
        return saidOf(index).outcomes;
      },
      get fitted() {
        return saidOf(index).fitted;
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
