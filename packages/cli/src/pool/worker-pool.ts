import { type JobEnd, WorkerHandle, type WorkerOptions } from './worker-handle.ts';

/** A process that has grown beyond this share of its limit is replaced before the next document. */
const grownShare = 0.5;

/** Processes that convert documents side by side. They are started when there is work for them or will be, and used again. */
export class WorkerPool<Settings, Job, Done> {
  readonly #options: WorkerOptions<Settings, Job>;
  readonly #size: number;
  readonly #idle: WorkerHandle<Settings, Job, Done>[] = [];
  readonly #waiting: ((worker: WorkerHandle<Settings, Job, Done>) => void)[] = [];
  readonly #all = new Set<WorkerHandle<Settings, Job, Done>>();

  constructor(size: number, options: WorkerOptions<Settings, Job>) {
    this.#size = size;
    this.#options = options;
  }

  /** Starts processes for so many documents, as far as there may be some. */
  prepare(documents: number): void {
    while (this.#all.size < Math.min(documents, this.#size)) this.#idle.push(this.#start());
  }

  /** Converts a document as soon as a process is free. */
  async run(job: Job): Promise<JobEnd<Done>> {
    const worker = await this.#take();
    const end = await worker.run(job);
    this.#giveBack(worker);
    return end;
  }

  /** Ends all processes. */
  end(): void {
    for (const worker of this.#all) worker.end();
  }

  #take(): Promise<WorkerHandle<Settings, Job, Done>> {
    for (let idle = this.#idle.pop(); idle !== undefined; idle = this.#idle.pop()) {
      if (idle.isAlive) return Promise.resolve(idle);
      this.#all.delete(idle);
    }
    if (this.#all.size < this.#size) return Promise.resolve(this.#start());
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #giveBack(worker: WorkerHandle<Settings, Job, Done>): void {
    const usable = worker.isAlive && !this.#hasGrown(worker);
    if (!usable) {
      worker.stop();
      this.#all.delete(worker);
    }
    const next = this.#waiting.shift();
    if (next !== undefined) next(usable ? worker : this.#start());
    else if (usable) this.#idle.push(worker);
  }

  #start(): WorkerHandle<Settings, Job, Done> {
    const worker = new WorkerHandle<Settings, Job, Done>(this.#options);
    this.#all.add(worker);
    return worker;
  }

  #hasGrown(worker: WorkerHandle<Settings, Job, Done>): boolean {
    const { memoryMb } = this.#options.limits;
    return memoryMb > 0 && worker.memoryMb > memoryMb * grownShare;
  }
}
