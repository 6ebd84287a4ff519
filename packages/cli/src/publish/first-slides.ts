import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { BuildPlan } from '../build/build-plan.ts';
import type { BuiltDocument } from '../build/built-document.ts';
import type { DocumentJob, JobSettings } from '../build/document-job.ts';
import { withTemporaryFile } from '../output/temporary-files.ts';
import { temporaryName } from '../output/temporary-name.ts';
import { commandScript } from '../pool/command-script.ts';
import { WorkerPool } from '../pool/worker-pool.ts';
import type { Source } from '../sources/source.ts';

/** Makes the first slide of a document, as a PDF of one page; `undefined` where there is none. */
export interface FirstSlides {
  make(stem: string): Promise<Uint8Array | undefined>;
  end(): void;
}

/** First slides of the documents of a plan, made of the sources: no deck as PDF has to be asked for. The processes begin with the first. */
export function firstSlidesOf(
  { sources, config }: BuildPlan,
  settings: JobSettings,
  outDir: string,
): FirstSlides {
  const byStem = new Map(sources.map((source) => [source.stem, source]));
  const { jobs, ...limits } = config.build;
  const { cache: _cache, ...uncached } = settings;
  const pool = new WorkerPool<JobSettings, DocumentJob, BuiltDocument>(
    jobs === 0 ? availableParallelism() : jobs,
    {
      service: 'worker-process',
      script: commandScript(),
      settings: { ...uncached, formats: ['slides.pdf'], isFirstSlideAlone: true },
      limits,
      onFormat: () => {},
    },
  );
  const make = async (source: Source): Promise<Uint8Array | undefined> => {
    const path = join(outDir, temporaryName('first-slide.pdf'));
    let bytes: Uint8Array | undefined;
    await withTemporaryFile(path, async () => {
      const end = await pool.run({ source, outputs: [{ format: 'slides.pdf', path }] });
      if (end.type === 'done' && end.result.files.length > 0) bytes = readFileSync(path);
    });
    return bytes;
  };
  return {
    make: async (stem) => {
      const source = byStem.get(stem);
      return source && make(source);
    },
    end: () => pool.end(),
  };
}
