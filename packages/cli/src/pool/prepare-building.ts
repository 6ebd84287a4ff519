import type { BuiltDocument } from '../build/built-document.ts';
import type { DocumentJob, JobSettings } from '../build/document-job.ts';
import { loadRenderers } from '../build/load-renderers.ts';
import { runJob } from '../build/run-job.ts';
import { findFormat } from '../find-format.ts';
import type { Format } from '../formats.ts';
import { loadProject } from '../project/load-project.ts';
import type { ParsingThreads } from './parse-in-threads.ts';
import type { PrepareWork } from './serve-jobs.ts';

/** A process of a build: converts documents and writes their files. `optimiseSooner` is called where a long document has a processor to itself. */
export function prepareBuilding(
  optimiseSooner: () => void,
): PrepareWork<JobSettings, DocumentJob, BuiltDocument> {
  return async (given, onFormat) => {
    const chosen = given.formats.map(findFormat);
    const formats = given.isFirstSlideAlone === true ? chosen.map(withFirstSlide) : chosen;
    const threads = await threadsFor(given, optimiseSooner);
    const renderers = await loadRenderers(formats, onFormat);
    const settings = await withPlugins(given);
    const writeResult = () => Promise.reject(new Error('Standard output belongs to the parent process'));
    const tools = { renderers, writeResult, parseElsewhere: threads };
    return (job) => runJob(job, settings, tools).finally(() => threads?.end());
  };
}

async function threadsFor(
  { parsingThreads = 0, isLong = false }: JobSettings,
  onEnd: () => void,
): Promise<ParsingThreads | undefined> {
  if (parsingThreads === 0) return undefined;
  const { parseInThreads } = await import('./parse-in-threads.ts');
  const threads = parseInThreads(parsingThreads, onEnd);
  if (isLong) threads.standBy();
  return threads;
}

function withFirstSlide(format: Format): Format {
  return { ...format, load: async () => (await import('@octavo/slides/pdf')).firstSlideRenderer };
}

/** Plugins are functions, which no message can carry: they are read again. */
async function withPlugins(settings: JobSettings): Promise<JobSettings> {
  if (settings.plugins === undefined) return settings;
  const { config } = await loadProject(settings.plugins.cwd, settings.plugins.configPath);
  return { ...settings, config: { ...settings.config, remarkPlugins: config?.remarkPlugins ?? [] } };
}
