import { dirname } from 'node:path';
import type { BuildCache } from '../cache/build-cache.ts';
import { halfWrittenFolder } from '../cache/half-written-folder.ts';
import { removeStrayFiles } from '../output/remove-stray-files.ts';
import { plural } from '../terminal/plural.ts';
import type { Reporter } from '../terminal/reporter.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { BuildPlan } from './build-plan.ts';
import type { BuiltDocument } from './built-document.ts';
import type { Converter } from './converter.ts';
import type { DocumentJob, JobSettings } from './document-job.ts';
import { onInterruption } from './on-interruption.ts';
import { createProgress } from './progress.ts';

/** What a build tells people with, and what earlier ones kept. */
export interface ConvertTools {
  readonly terminal: Terminal;
  readonly reporter: Reporter;
  readonly cache: BuildCache | undefined;
}

/** So many documents are looked after at a time: enough to keep every process busy. */
const pending = 64;

/**
 * Converts every document of a plan: what an earlier build kept is taken from there, the rest is converted, many side by
 * side. What is said about them comes in the order of the plan, whichever is ready first.
 */
export async function convertAll(
  plan: BuildPlan,
  settings: JobSettings,
  { terminal, reporter, cache }: ConvertTools,
): Promise<readonly BuiltDocument[]> {
  if (plan.sources.length === 0) return [];
  const jobs = plan.sources.map((source): DocumentJob => {
    const outputs = plan.formats.map((format) => ({
      format: format.format,
      path: plan.outputPath(source, format),
    }));
    return { source, outputs };
  });
  removeStrayFiles(foldersToSearch(jobs, plan, settings, cache));
  const progress = createProgress(plan.sources, reporter);
  let finished = 0;
  let takeBack: (() => void) | undefined;
  // Where everything is kept nothing has to be started.
  let started: Promise<Converter> | undefined;
  const start = async (): Promise<Converter> => {
    const { createConverter } = await import('./converter.ts');
    const converter = await createConverter(plan, settings, terminal, progress.format);
    if (converter.isElsewhere) {
      takeBack = onInterruption(() => {
        reporter.end();
        reporter.message(interruptedMessage(finished, jobs.length, settings.cache !== undefined));
      });
    }
    return converter;
  };
  const convert = async (job: DocumentJob): Promise<BuiltDocument> => {
    started ??= start();
    return (await started).convert(job);
  };
  try {
    // Processes load the program while all that need not be converted is looked at.
    const changed = cache?.changed(plan.sources) ?? jobs.length;
    if (changed > 0) {
      started = start();
      (await started).prepare(changed);
    }
    return await inOrder(jobs, async (job) => {
      const kept = await cache?.documents.take(job);
      // What is kept is read while other processes are busy: where one document is converted the report is written anew.
      if (started !== undefined) void kept?.diagnostics;
      const document = kept ?? (await convert(job));
      return () => {
        finished += 1;
        const shown = progress.done(document);
        cache?.documents.remember(document, shown);
        return document;
      };
    });
  } finally {
    takeBack?.();
    (await started)?.end();
  }
}

/** Where a killed build may have left files half-written. */
function foldersToSearch(
  jobs: readonly DocumentJob[],
  { outDir }: BuildPlan,
  settings: JobSettings,
  cache: BuildCache | undefined,
): ReadonlySet<string> {
  const paths =
    cache?.mayFindStrays === false
      ? []
      : jobs.flatMap(({ outputs }) => outputs.flatMap(({ path }) => path ?? []));
  return new Set([
    ...paths.map(dirname),
    ...(outDir === undefined ? [] : [outDir]),
    ...(settings.cache === undefined ? [] : [halfWrittenFolder(settings.cache.folder)]),
  ]);
}

function interruptedMessage(finished: number, all: number, isKept: boolean): string {
  const next = isKept ? ' The next build goes on from there.' : '';
  return `Interrupted: ${finished} of ${plural(all, 'document')} finished, each of their files whole.${next}`;
}

/** Does the work on all items, some at a time, and what it asks for at the end of each in the order of the items. */
async function inOrder<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<() => Result>,
): Promise<readonly Result[]> {
  const finish = new Map<number, () => Result>();
  const results: Result[] = [];
  let next = 0;
  const workOn = async (): Promise<void> => {
    while (next < items.length) {
      const index = next;
      next += 1;
      // `index` is within the list.
      finish.set(index, await work(items[index] as Item));
      for (let ready = finish.get(results.length); ready !== undefined; ready = finish.get(results.length)) {
        finish.delete(results.length);
        results.push(ready());
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(pending, items.length) }, workOn));
  return results;
}
