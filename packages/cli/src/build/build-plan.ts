import type { Config, Diagnostic, UserConfig } from '@octavo/core';
import type { Format } from '../formats.ts';
import type { PlannedShard } from '../shard/take-shard.ts';
import type { LinkedDocuments } from '../sources/linked-documents.ts';
import type { Source } from '../sources/source.ts';

/** Everything that is decided before the first document is read. */
export interface BuildPlan {
  readonly projectRoot: string;
  readonly config: Config;
  /** What flags say: it wins over the front matter. */
  readonly overrides: UserConfig;
  /** Absolute paths of what was asked for, `-` for standard input. */
  readonly inputs: readonly string[];
  readonly sources: readonly Source[];
  readonly formats: readonly Format[];
  /** Absolute; undefined when files go beside their sources. */
  readonly outDir: string | undefined;
  /** Absolute path of an output; undefined for standard output. */
  readonly outputPath: (source: Source, format: Format) => string | undefined;
  /** Which part of the build the sources are; undefined when they are all. */
  readonly shard: PlannedShard | undefined;
  /** Stems of all documents when only the changed ones are built, in the order of the sources. */
  readonly stemsOfAll: readonly string[] | undefined;
  /** All documents of the build, whichever of them are made now; undefined when one is made by itself. */
  readonly linked: LinkedDocuments | undefined;
  /** Whether what a site needs goes beside the files. */
  readonly isPublished: boolean;
  /** Configuration and inputs: what is known to be wrong so far. */
  readonly diagnostics: readonly Diagnostic[];
  readonly configText: string;
  /** The configuration that `--config` names. */
  readonly configPath: string | undefined;
  /** Absolute; undefined when nothing is kept. */
  readonly cacheFolder: string | undefined;
}
