import { createHash } from 'node:crypto';
import type { BuildPlan } from '../build/build-plan.ts';
import type { CacheSettings, JobSettings } from '../build/document-job.ts';
import { DescribedFiles } from './described-files.ts';
import { DocumentCache } from './document-cache.ts';
import { FileDigests } from './file-digests.ts';
import { type OpenBuild, openBuild } from './open-build.ts';

/** What earlier builds kept, as one build uses it. */
export class BuildCache {
  readonly documents: DocumentCache;
  readonly described: DescribedFiles;
  readonly #digests: FileDigests;
  readonly #open: OpenBuild;

  constructor(plan: BuildPlan, settings: JobSettings, { folder }: CacheSettings) {
    const name = nameOf(plan);
    this.#open = openBuild(folder, name);
    this.#digests = new FileDigests(folder, name);
    this.documents = new DocumentCache(settings, { folder, name, digests: this.#digests });
    this.described = new DescribedFiles(folder, name, this.#digests);
  }

  /** Whether a build before this one may have left files half-written in the folders that it wrote to. */
  get mayFindStrays(): boolean {
    return this.#open.mayFindStrays;
  }

  /** How many of these sources are not what they were for the build before this one: they are most likely to be converted. */
  changed(sources: BuildPlan['sources']): number {
    return sources.filter(({ path }) => path !== undefined && this.#digests.hasChanged(path)).length;
  }

  /** Notes what the next build of the same documents need not find out again. */
  async note(): Promise<void> {
    await this.documents.note();
    await this.#digests.note();
    this.#open.end();
  }
}

/** Raised when what is noted looks otherwise: several versions may use one folder. */
const version = 2;

/** What is noted of a build is for the next one that is asked for the same: then each file is looked at once in both. */
function nameOf({ inputs, outDir, formats, shard, stemsOfAll }: BuildPlan): string {
  const part = shard === undefined ? [] : [shard.index, shard.count];
  const asked = [
    version,
    inputs,
    outDir,
    formats.map(({ format }) => format),
    part,
    stemsOfAll !== undefined,
  ];
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 16);
}
