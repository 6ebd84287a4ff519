import { realpathSync } from 'node:fs';
import type { Config, DocumentParts, LinkedPart, SourceFormat, UserConfig } from '@octavo/core';
import { readRegularFile } from '@octavo/core/node';
import { digestOfBytes, missing } from '../cache/record-reads.ts';
import type { LinkedDocuments } from './linked-documents.ts';

/** What all documents of a build are read with. */
export interface PartsReading {
  readonly config: Config;
  readonly overrides: UserConfig;
  /** How a source is read whose name ends in `.md`. */
  readonly format: SourceFormat;
  /** Where the parts of a source are kept from one build, and one process, to the next; by the digest of the source. */
  readonly kept?: KeptParts | undefined;
}

export interface KeptParts {
  get(sha256: string): DocumentParts | undefined;
  keep(sha256: string, parts: DocumentParts): Promise<void>;
}

/** A source longer than this is not read a second time to check links into it. */
const longestBytes = 2_000_000;

/**
 * Parts of what is made together, where they can be told. With plugins they are not: each document is theirs once, in a turn of its own that
 * can be given up.
 */
export function linkedParts(
  linked: LinkedDocuments | undefined,
  reading: Omit<PartsReading, 'format'>,
): LinkedParts | undefined {
  return linked === undefined || reading.config.remarkPlugins.length > 0
    ? undefined
    : new LinkedParts({ ...reading, format: linked.format });
}

/** Looks up parts of sources, each of which is read once, when the first link names one of its parts. */
export class LinkedParts {
  readonly #reading: PartsReading;
  readonly #sources = new Map<string, ReadSource>();

  constructor(reading: PartsReading) {
    this.#reading = reading;
  }

  /** What a name leads to in the source at an absolute path. */
  async find(path: string, name: string): Promise<LinkedPart> {
    const source = this.#source(path);
    source.names ??= this.#names(source, path);
    const names = await source.names;
    delete source.bytes;
    if (names === undefined) return { type: 'unknown' };
    return (await import('@octavo/core')).findPart(names, name);
  }

  /** Digest of the source at a path as it was read here. */
  digest(path: string): string {
    return this.#source(path).sha256;
  }

  #source(path: string): ReadSource {
    const known = this.#sources.get(path) ?? readSource(path);
    this.#sources.set(path, known);
    return known;
  }

  async #names(
    { bytes, sha256 }: ReadSource,
    path: string,
  ): Promise<ReadonlyMap<string, string> | undefined> {
    if (bytes === undefined) return undefined;
    const { config, overrides, format, kept } = this.#reading;
    const before = kept?.get(sha256);
    // Loaded for the first such link, not for builds of which everything is kept.
    const { documentParts } = await import('@octavo/core');
    const parts = before ?? (await documentParts({ source: bytes, file: path, format }, config, overrides));
    if (parts === undefined) return undefined;
    if (before === undefined) await kept?.keep(sha256, parts);
    return new Map(parts);
  }
}

interface ReadSource {
  readonly sha256: string;
  bytes?: Uint8Array;
  names?: Promise<ReadonlyMap<string, string> | undefined>;
}

function readSource(path: string): ReadSource {
  try {
    const read = readRegularFile(realpathSync.native(path), longestBytes);
    if (read.ok) return { sha256: digestOfBytes(read.bytes), bytes: read.bytes };
  } catch {
    // Its own build tells why it cannot be read.
  }
  return { sha256: missing };
}
