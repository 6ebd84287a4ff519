import { faultOf } from '../pool/fault-of.ts';
import { type JobEnd, WorkerHandle, type WorkerOptions } from '../pool/worker-handle.ts';
import type { PreviewEnd, PreviewJob, PreviewMade, PreviewSettings } from './preview-job.ts';

/**
 * What is being made when a later save comes may take so much longer: ending the process costs the next version more than that,
 * as one that has just begun is slow.
 */
const graceMs = 1000;

/** The process that makes what a preview shows: kept warm, and ended with what it is doing where that passes its limits or its use. */
export class PreviewProcess {
  readonly #options: Omit<WorkerOptions<PreviewSettings, PreviewJob>, 'service' | 'onFormat'>;
  #worker: WorkerHandle<PreviewSettings, PreviewJob, PreviewMade>;
  #isRunning = false;
  #isCancelled = false;
  #isReading = true;
  #isStopped = false;
  #grace: NodeJS.Timeout | undefined;

  constructor(options: Omit<WorkerOptions<PreviewSettings, PreviewJob>, 'service' | 'onFormat'>) {
    this.#options = options;
    this.#worker = this.#start();
  }

  /** Makes one format; one at a time. */
  async make(job: PreviewJob): Promise<PreviewEnd> {
    if (this.#isStopped) return { type: 'cancelled' };
    if (!this.#worker.isAlive) this.#worker = this.#start();
    this.#isRunning = true;
    this.#isCancelled = false;
    this.#isReading = true;
    const end = await this.#worker.run(job);
    clearTimeout(this.#grace);
    this.#isRunning = false;
    // At once, so that it is loaded by the next save.
    if (!this.#worker.isAlive && !this.#isStopped) this.#worker = this.#start();
    return this.#endOf(end);
  }

  /** What is being made is outdated: it ends soon, by itself or not. */
  supersede(): void {
    if (!this.#isRunning) return;
    clearTimeout(this.#grace);
    this.#grace = setTimeout(() => this.#cancel(), graceMs);
  }

  /** Forgets all that was loaded: programs and fonts that were changed. */
  restart(): void {
    if (this.#isRunning) this.#cancel();
    else this.#worker.stop();
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#grace);
    this.#worker.end();
  }

  #cancel(): void {
    this.#isCancelled = true;
    this.#worker.stop();
  }

  #endOf(end: JobEnd<PreviewMade>): PreviewEnd {
    if (end.type === 'done') return { type: 'made', made: end.result };
    if (this.#isCancelled || this.#isStopped) return { type: 'cancelled' };
    const { limits, settings } = this.#options;
    return {
      type: 'failed',
      diagnostic: faultOf(end, settings.source, limits),
      isUnread: this.#isReading,
    };
  }

  #start(): WorkerHandle<PreviewSettings, PreviewJob, PreviewMade> {
    return new WorkerHandle({
      ...this.#options,
      service: 'preview-process',
      onFormat: () => {
        this.#isReading = false;
      },
    });
  }
}
