import { Worker } from 'node:worker_threads';
import type { DocumentJob, JobSettings } from '../build/document-job.ts';
import { loadRenderers } from '../build/load-renderers.ts';
import { type JobTools, runJob } from '../build/run-job.ts';
import { findFormat } from '../find-format.ts';
import { loadProject } from '../project/load-project.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** Converts the documents that the parent process sends, one after the other, until it goes away. */
export function serveJobs(): Promise<void> {
  endWithParent();
  let ready: Promise<{ settings: JobSettings; tools: JobTools }> | undefined;
  process.on('message', (message: ToWorker) => {
    if (message.type === 'settings') ready = prepare(message.settings);
    else void serve(message.job, ready);
  });
  return new Promise((resolve) => process.once('disconnect', resolve));
}

async function prepare(settings: JobSettings): Promise<{ settings: JobSettings; tools: JobTools }> {
  const renderers = await loadRenderers(settings.formats.map(findFormat), (format) =>
    answer({ type: 'format', format }),
  );
  const writeResult = () => Promise.reject(new Error('Standard output belongs to the parent process'));
  return { settings: await withPlugins(settings), tools: { renderers, writeResult } };
}

/** Plugins are functions, which no message can carry: they are read again. */
async function withPlugins(settings: JobSettings): Promise<JobSettings> {
  if (settings.plugins === undefined) return settings;
  const { config } = await loadProject(settings.plugins.cwd, settings.plugins.configPath);
  return { ...settings, config: { ...settings.config, remarkPlugins: config?.remarkPlugins ?? [] } };
}

async function serve(
  job: DocumentJob,
  ready: Promise<{ settings: JobSettings; tools: JobTools }> | undefined,
): Promise<void> {
  try {
    if (ready === undefined) throw new Error('A document came before the settings');
    const { settings, tools } = await ready;
    answer({ type: 'started' });
    answer({ type: 'done', document: await runJob(job, settings, tools) });
  } catch (error) {
    answer({
      type: 'fault',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

function answer(message: FromWorker): void {
  process.send?.(message);
}

/**
 * Ends this process when its parent is gone. While a document is being converted no message is read, so that a thread of
 * its own has to look: a killed build would otherwise leave a process behind that never ends.
 */
function endWithParent(): void {
  const watch = `
    const parent = process.ppid;
    // First by a signal for which a file that is being written is removed; nothing but the writing catches it.
    let signal = 'SIGTERM';
    setInterval(() => {
      if (process.ppid === parent) return;
      process.kill(process.pid, signal);
      signal = 'SIGKILL';
    }, 500);`;
  const thread = new Worker(watch, { eval: true, stdin: false });
  thread.unref();
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
