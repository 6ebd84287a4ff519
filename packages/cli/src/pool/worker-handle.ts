import { type ChildProcess, fork } from 'node:child_process';
import { processUsage } from '@octavo/core/node';
import type { FromWorker, ToWorker } from './messages.ts';
import { type JobLimits, watchLimits } from './watch-limits.ts';

/** How a job ended. `during` says what was under way: `reading it`, `its pdf`. */
export type JobEnd<Done> = { readonly type: 'done'; readonly result: Done } | JobFault;

export type JobFault =
  | { readonly type: 'deadline'; readonly during: string }
  | { readonly type: 'memory'; readonly during: string }
  | { readonly type: 'crash'; readonly during: string; readonly reason: string };

/** What a process can be started for; `main` knows these words. */
export type WorkerService = 'worker-process' | 'preview-process';

export interface WorkerOptions<Settings, Job> {
  readonly service: WorkerService;
  /** The script of the `octavo` command. */
  readonly script: string;
  readonly settings: Settings;
  readonly limits: JobLimits;
  readonly onFormat: (job: Job, format: string) => void;
}

/** A process that was asked to end may take so long to write its compiled code. */
const endingMs = 3000;

/** So much of what a process said last is kept to find out why it ended. */
const keptOutput = 4096;

/** A process that converts one document at a time. What happens to it happens to that document alone. */
export class WorkerHandle<Settings, Job, Done> {
  readonly #options: WorkerOptions<Settings, Job>;
  readonly #process: ChildProcess;
  #output = '';
  #isBusy = false;
  #hasWorked = false;
  /** Whether the process can be given a document. */
  isAlive = true;

  constructor(options: WorkerOptions<Settings, Job>) {
    this.#options = options;
    const { memoryMb } = options.limits;
    this.#process = fork(options.script, [options.service], {
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: [
        `--max-semi-space-size=${youngMbWithin(memoryMb)}`,
        ...(memoryMb > 0 ? [`--max-old-space-size=${memoryMb}`] : []),
      ],
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
  run(job: Job): Promise<JobEnd<Done>> {
    let during = 'reading it';
    this.#isBusy = true;
    this.#hasWorked = true;
    return new Promise((resolve) => {
      const end = (result: JobEnd<Done>) => {
        this.#isBusy = false;
        watch.end();
        this.#process.off('message', onMessage);
        this.#process.off('exit', onExit);
        this.#process.off('error', onError);
        if (result.type !== 'done') this.stop();
        resolve(result);
      };
      const watch = watchLimits(this.#process.pid, this.#options.limits, (type) => end({ type, during }));
      const onMessage = (message: FromWorker<Done>) => {
        if (message.type === 'started') {
          watch.begin();
        } else if (message.type === 'format') {
          during = `its ${message.format}`;
          this.#options.onFormat(job, message.format);
        } else if (message.type === 'done') {
          end(message);
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

  /** Lets a process that is done end by itself, so that it keeps its compiled code for the next one; any other is ended. */
  end(): void {
    if (this.#isBusy || !this.#hasWorked || !this.isAlive) {
      this.stop();
      return;
    }
    this.isAlive = false;
    this.#send({ type: 'end' });
    const late = setTimeout(() => this.stop(), endingMs);
    this.#process.once('exit', () => clearTimeout(late));
  }

  /** Ends the process, whatever it is doing. */
  stop(): void {
    this.isAlive = false;
    this.#process.kill('SIGKILL');
  }

  #isOutOfMemory(): boolean {
    return /heap out of memory|Array buffer allocation failed/.test(this.#output);
  }

  #send(message: ToWorker<Settings, Job>): void {
    // A process that is gone says so by its `exit`.
    if (this.#process.connected) this.#process.send(message, () => {});
  }
}

/**
 * Room for what was made last, in megabytes: most of it is garbage with the document that it was made for. In V8's 16 the half of a
 * document is moved about while it is still in use, a tenth of the time that converting it takes.
 */
const youngMb = 32;

function youngMbWithin(memoryMb: number): number {
  return memoryMb > 0 ? Math.min(youngMb, Math.max(1, Math.floor(memoryMb / 16))) : youngMb;
}

function crash(during: string, reason: string): JobFault {
  return { type: 'crash', during, reason };
}
