import { availableParallelism } from 'node:os';
import { statsOf } from '../output/stats-of.ts';
import { commandScript } from '../pool/command-script.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { BuildPlan } from './build-plan.ts';
import type { BuiltDocument } from './built-document.ts';
import type { DocumentJob, JobSettings } from './document-job.ts';
import { loadRenderers } from './load-renderers.ts';
import { failedDocument, runJob } from './run-job.ts';

export interface Converter {
  /** Gets ready for so many documents. */
  prepare(documents: number): void;
  convert(job: DocumentJob): Promise<BuiltDocument>;
  /** Whether other processes do it, so that this one is free meanwhile. */
  readonly isElsewhere: boolean;
  /** Ends what was started for it. */
  end(): void;
}

export type OnFormat = (job: DocumentJob, format: string) => void;

/** Longer documents are converted in a process of their own, which can be given up; for short ones starting it takes too long. */
const longestHereBytes = 32_768;
/** Core parses what has about as many characters in threads. */
const shortestInThreadsBytes = 262_144;

/** Converts here what is short and alone or goes to standard output, all else in processes that can be given up. */
export function createConverter(
  plan: BuildPlan,
  settings: JobSettings,
  terminal: Terminal,
  onFormat: OnFormat,
): Promise<Converter> {
  const [only] = plan.sources;
  const isHere = plan.sources.length === 1 && only !== undefined && isShort(only.path);
  const goesToOutput = plan.formats.some((format) =>
    plan.sources.some((source) => plan.outputPath(source, format) === undefined),
  );
  return isHere || goesToOutput
    ? convertHere(plan, settings, terminal, onFormat)
    : convertInProcesses(plan, settings, onFormat);
}

/** Standard input has no size until it has been read; it is one document that somebody waits for. */
function isShort(path: string | undefined): boolean {
  return path === undefined || sizeOf(path) <= longestHereBytes;
}

function sizeOf(path: string): number {
  return statsOf(path)?.size ?? 0;
}

async function convertHere(
  plan: BuildPlan,
  settings: JobSettings,
  terminal: Terminal,
  onFormat: OnFormat,
): Promise<Converter> {
  let current: DocumentJob | undefined;
  const renderers = await loadRenderers(plan.formats, (format) => {
    if (current !== undefined) onFormat(current, format);
  });
  const own = { ...settings, config: plan.config };
  const tools = { renderers, writeResult: (bytes: Uint8Array) => terminal.writeResult(bytes) };
  // One after the other: documents converted side by side in one process would only wait for each other.
  let last: Promise<unknown> = Promise.resolve();
  const convert = (job: DocumentJob): Promise<BuiltDocument> => {
    const turn = last.then(async () => {
      current = job;
      const input = job.source.path === undefined ? { input: await terminal.readInput() } : {};
      return runJob({ ...job, ...input }, own, tools);
    });
    last = turn.catch(() => {});
    return turn;
  };
  return { prepare: () => {}, convert, isElsewhere: false, end: () => {} };
}

/** Beyond so many, what the main thread does with their results takes as long as they save. */
const mostThreads = 3;

/** What each process may use besides its main thread, when the processors are shared by so many processes. */
function parsingThreads(processors: number, processes: number): number {
  return Math.min(mostThreads, Math.floor(processors / processes) - 1);
}

async function convertInProcesses(
  plan: BuildPlan,
  settings: JobSettings,
  onFormat: OnFormat,
): Promise<Converter> {
  const { WorkerPool } = await import('../pool/worker-pool.ts');
  const { faultOf } = await import('../pool/fault-of.ts');
  const { jobs, ...limits } = plan.config.build;
  const processors = jobs === 0 ? availableParallelism() : jobs;
  const size = Math.min(plan.sources.length, processors);
  const [first] = plan.sources;
  const isLong = plan.sources.length === 1 && sizeOf(first?.path ?? '') >= shortestInThreadsBytes;
  const pool = new WorkerPool<JobSettings, DocumentJob, BuiltDocument>(size, {
    service: 'worker-process',
    script: commandScript(),
    settings: { ...settings, parsingThreads: parsingThreads(processors, size), isLong },
    limits,
    onFormat,
  });
  return {
    prepare: (documents) => pool.prepare(documents),
    convert: async (job) => {
      const end = await pool.run(job);
      return end.type === 'done' ? end.result : failedDocument(job, faultOf(end, job.source, limits));
    },
    isElsewhere: true,
    end: () => pool.end(),
  };
}
