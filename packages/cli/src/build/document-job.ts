import type { Config, UserConfig } from '@octavo/core';
import type { LinkedDocuments } from '../sources/linked-documents.ts';
import type { Source } from '../sources/source.ts';

/** What is the same for every document of a build; plain data, so that it can be sent to another process. */
export interface JobSettings {
  readonly projectRoot: string;
  /** Without plugins, which are functions: `plugins` says where to read them. */
  readonly config: Config;
  readonly overrides: UserConfig;
  /** Names of the formats to make. */
  readonly formats: readonly string[];
  /** How many threads may parse a long source besides the one that converts it; none when absent. */
  readonly parsingThreads?: number;
  /** Whether the one source is so long that they will be wanted: they are started while everything else is loaded. */
  readonly isLong?: boolean;
  /** Of decks as PDF the first slide alone is made, for their pictures. */
  readonly isFirstSlideAlone?: boolean;
  /** The configuration that holds remark plugins; absent when there are none. */
  readonly plugins?: PluginSource;
  /** The documents that are made together; absent when one is made by itself. */
  readonly linked?: LinkedDocuments;
  /** Where what was made is kept; absent when nothing is. */
  readonly cache?: CacheSettings;
}

export interface PluginSource {
  readonly cwd: string;
  readonly configPath?: string;
}

export interface CacheSettings {
  /** Absolute. */
  readonly folder: string;
  /** What a document's key begins with: everything but the document that decides the bytes of its outputs. */
  readonly settingsKey: string;
}

/** One document to convert, with where its files go. */
export interface DocumentJob {
  readonly source: Source;
  readonly outputs: readonly JobOutput[];
  /** The source's bytes, where they are known already: those of standard input. */
  readonly input?: Uint8Array;
}

export interface JobOutput {
  readonly format: string;
  /** Absolute; undefined for standard output. */
  readonly path: string | undefined;
}
