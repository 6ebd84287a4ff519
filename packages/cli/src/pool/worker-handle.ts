import { type ChildProcess, fork } from 'node:child_process';
import type { BuiltDocument } from '../build/built-document.ts';
import type { DocumentJob, JobSettings } from '../build/document-job.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { processUsage } from './process-usage.ts';
import { type JobLimits, watchLimits } from './watch-limits.ts';

/** How a document ended. `during` says what was under way: `reading it`, `its pdf`. */
export type JobEnd =
  | { readonly type: 'done'; readonly document: BuiltDocument }
  | { readonly type: 'deadline'; readonly during: string }
  | { readonly type: 'memory'; readonly during: string }
  | { readonly type: 'crash'; readonly during: string; readonly reason: string };

export interface WorkerOptions {
  /** The script of the `octavo` command. */
  readonly script: string;
  readonly settings: JobSettings;
  readonly limits: JobLimits;
  readonly onFormat: (job: DocumentJob, format: string) => void;
}

/** So much of what a process said last is kept to find out why it ended. */
const keptOutput = 4096;

/** A process that converts one document at a time. What happens to it happens to that document alone. */
export class WorkerHandle {
  readonly #options: WorkerOptions;
  readonly #process: ChildProcess;
  #output = '';
  /** Whether the process can be given a document. */
  isAlive = true;

  constructor(options: WorkerOptions) {
    this.#options = options;
    const { memoryMb } = options.limits;
    this.#process = fork(options.script, ['worker-process'], {
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: memoryMb > 0 ? [`--max-old-space-size=${memoryMb}`] : [],
    });
    const keep = (chunk: Buffer) => {
      this.#output = `${this.#output}${chunk}`.slice(-keptOutput);
    };
    this.#process.stdout?.on('data', keep);
    this.#process.stderr?.on('data', keep);
    this.#process.on('error', () => {
      this.isAlive = false;
    });
    this.#process.once('exit', () => {
      this.isAlive = false;
    });
    this.#send({ type: 'settings', settings: options.settings });
  }

  /** Converts a document. Whatever happens, this resolves; after anything but `done` the process is gone. */
  run(job: DocumentJob): Promise<JobEnd> {
    let during = 'reading it';
    return new Promise((resolve) => {
      const end = (result: JobEnd) => {
        watch.end();
        this.#process.off('message', onMessage);
        this.#process.off('exit', onExit);
        this.#process.off('error', onError);
        if (result.type !== 'done') this.stop();
        resolve(result);
      };
      const watch = watchLimits(this.#process.pid, this.#options.limits, (type) => end({ type, during }));
      const onMessage = (message: FromWorker) => {
        if (message.type === 'started') {
          watch.begin();
        } else if (message.type === 'format') {
          during = `its ${message.format}`;
          this.#options.onFormat(job, message.format);
        } else if (message.type === 'done') {
          end({ type: 'done', document: message.document });
        } else {
          end(crash(during, message.message));
        }
      };
      const onExit = (code: number | null, signal: NodeJS.Signals | null) =>
        end(this.#isOutOfMemory() ? { type: 'memory', during } : crash(during, signal ?? `code ${code}`));
      const onError = (error: Error) => end(crash(during, error.message));
      this.#process.on('message', onMessage);
      this.#process.once('exit', onExit);
      this.#process.once('error', onError);
      this.#send({ type: 'job', job });
    });
  }

  /** Memory that the process holds, in megabytes; 0 where the system does not say. */
  get memoryMb(): number {
    return processUsage(this.#process.pid)?.memoryMb ?? 0;
  }

  /** Ends the process, whatever it is doing. */
  stop(): void {
    this.isAlive = false;
    this.#process.kill('SIGKILL');
  }

  #isOutOfMemory(): boolean {
    return /heap out of memory|Array buffer allocation failed/.test(this.#output);
  }

  #send(message: ToWorker): void {
    // A process that is gone says so by its `exit`.
    if (this.#process.connected) this.#process.send(message, () => {});
  }
}

function crash(during: string, reason: string): JobEnd {
  return { type: 'crash', during, reason };
}
