import { endWithParent } from './end-with-parent.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** Makes the one who does the jobs, once the settings are known; `onFormat` tells the parent that a format is being made. */
export type PrepareWork<Settings, Job, Done> = (
  settings: Settings,
  onFormat: (format: string) => void,
) => Promise<(job: Job) => Promise<Done>>;

/** Does the jobs that the parent process sends, one after the other, until it says that there are no more, or goes away. */
export function serveJobs<Settings, Job, Done>(prepare: PrepareWork<Settings, Job, Done>): Promise<void> {
  const answer = (message: FromWorker<Done>): void => void process.send?.(message);
  let ready: Promise<(job: Job) => Promise<Done>> | undefined;
  const serve = async (job: Job): Promise<void> => {
    try {
      if (ready === undefined) throw new Error('A job came before the settings');
      const work = await ready;
      answer({ type: 'started' });
      answer({ type: 'done', result: await work(job) });
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      answer({ type: 'fault', message });
    }
  };
  const stayWithoutParent = endWithParent();
  return new Promise((resolve) => {
    process.on('message', (message: ToWorker<Settings, Job>) => {
      if (message.type === 'job') void serve(message.job);
      else if (message.type === 'settings')
        ready = prepare(message.settings, (format) => answer({ type: 'format', format }));
      else {
        stayWithoutParent();
        process.disconnect();
        resolve();
      }
    });
  });
}
