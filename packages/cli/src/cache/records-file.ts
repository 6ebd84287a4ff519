import { readFileSync, statSync } from 'node:fs';
import type { ShownDiagnostics } from '../build/built-document.ts';
import { type DocumentTotals, totalsOf } from '../build/document-totals.ts';
import type { KeptDocument, KeptFile, KeptResult } from './kept-document.ts';
import type { RecordedRead } from './record-reads.ts';

/** A record in a file of many: enough to tell whether it holds, and to count; the rest is read when it is asked for. */
export interface FiledRecord {
  readonly key: string;
  readonly digest: string;
  readonly reads: readonly RecordedRead[];
  readonly files: readonly KeptFile[];
  readonly totals: DocumentTotals;
  /** What people were shown of its diagnostics; `undefined` when nobody was. */
  readonly shown: () => ShownDiagnostics | undefined;
  readonly said: () => KeptResult;
  /** The texts of both as they stand in the file that the record was read from; absent for one of the store. */
  readonly written?: { readonly shown: Buffer; readonly said: Buffer };
}

/** How a record stands in the head of the file. Its texts follow the head, in the order of the records. */
interface HeadEntry extends Pick<FiledRecord, 'key' | 'digest' | 'files' | 'totals'> {
  /** Places in the list of all reads: most documents ask for the same fonts. */
  readonly reads: readonly number[];
  readonly shownBytes: number;
  readonly saidBytes: number;
}

interface Head {
  /** How all were shown; absent when they were not. */
  readonly view?: string;
  readonly reads: readonly RecordedRead[];
  readonly records: readonly HeadEntry[];
}

const newline = 0x0a;

/** A record of the store as a record of a file. */
export function filedRecord(
  key: string,
  { digest, reads, ...said }: KeptDocument,
  shown: ShownDiagnostics | undefined,
): FiledRecord {
  return {
    key,
    digest,
    reads,
    files: said.files.map(({ outcomes: _outcomes, fitted: _fitted, ...file }) => file),
    totals: totalsOf(said),
    shown: () => shown,
    said: () => said,
  };
}

/** A head of JSON on one line, in ASCII for the most part, and behind it what is read only when it is needed. */
export function encodeRecords(records: readonly FiledRecord[], view: string | undefined): Buffer {
  const places = new Map<string, number>();
  const reads: RecordedRead[] = [];
  const placeOf = (read: RecordedRead): number => {
    const name = `${read.kind}\n${read.digest}\n${read.name}`;
    const place = places.get(name) ?? reads.push(read) - 1;
    places.set(name, place);
    return place;
  };
  const texts: Buffer[] = [];
  const entries = records.map(({ key, digest, files, totals, ...record }): HeadEntry => {
    const { shown, said } = record.written ?? {
      shown: Buffer.from(record.shown()?.text ?? ''),
      said: Buffer.from(JSON.stringify(record.said())),
    };
    texts.push(shown, said);
    const sizes = { shownBytes: shown.length, saidBytes: said.length };
    return { key, digest, reads: record.reads.map(placeOf), files, totals, ...sizes };
  });
  const head: Head = { ...(view === undefined ? {} : { view }), reads, records: entries };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...texts]);
}

/** The records of a file; none when it is not there, damaged or older than that. */
export function readRecords(path: string, longestMs: number): readonly FiledRecord[] {
  try {
    if (Date.now() - statSync(path).mtimeMs > longestMs) return [];
    return decodeRecords(readFileSync(path));
  } catch {
    return [];
  }
}

function decodeRecords(bytes: Buffer): readonly FiledRecord[] {
  const end = bytes.indexOf(newline);
  // It is what was written above: the file is written whole.
  const { view, reads, records } = JSON.parse(bytes.toString('utf8', 0, end)) as Head;
  let from = end + 1;
  const next = (length: number): Buffer => {
    const start = from;
    from += length;
    return bytes.subarray(start, from);
  };
  return records.map((entry) => {
    const written = { shown: next(entry.shownBytes), said: next(entry.saidBytes) };
    return {
      ...entry,
      written,
      // Places are within the list.
      reads: entry.reads.map((place) => reads[place] as RecordedRead),
      shown: once(() => (view === undefined ? undefined : { view, text: written.shown.toString() })),
      said: once(() => JSON.parse(written.said.toString()) as KeptResult),
    };
  });
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
