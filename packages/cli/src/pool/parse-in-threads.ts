import { Worker } from 'node:worker_threads';
import type { ParseElsewhere, StretchTask, WorkElsewhere } from '@octavo/core';
import { commandScript } from './command-script.ts';

/** What a thread is started with. */
export interface ThreadTask {
  readonly task: StretchTask;
  /** One number in shared memory: the first stretch that nobody has taken. */
  readonly next: Int32Array;
}

/** What a thread says: the JSON of a stretch, or that no stretch is left. */
export type FromThread = string | undefined;

/** Less than the main thread has: what overflows there must not become a document here. In megabytes. */
const stackSizeMb = 0.9;

/**
 * Lends so many threads to the parsing of long sources. They end with it. One that fails, for lack of memory or whatever else, leaves its
 * stretch to the main thread. `onEnd` is called when the threads of a source have ended, and their processors are free again.
 */
export function parseInThreads(count: number, onEnd: () => void): ParseElsewhere {
  return { begin: (task) => beginWork(task, count, onEnd) };
}

function beginWork(task: StretchTask, count: number, onEnd: () => void): WorkElsewhere {
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const results: string[] = [];
  const threads: Worker[] = [];
  const ends: Promise<void>[] = [];
  // The main thread takes stretches, too.
  for (let index = 1; index <= count && index < task.stretches; index += 1) {
    const thread = startThread({ task, next });
    threads.push(thread);
    ends.push(
      new Promise((resolve) => {
        thread.on('message', (message: FromThread) => {
          if (message === undefined) resolve();
          else results.push(message);
        });
        // Without a listener an error would end the process.
        thread.on('error', () => resolve());
        thread.on('exit', () => resolve());
      }),
    );
  }
  return {
    take: () => takeStretch(next, task.stretches),
    results: () => Promise.all(ends).then(() => results),
    end: () => {
      for (const thread of threads) void thread.terminate();
      onEnd();
    },
  };
}

/** Takes the next stretch, in whichever thread. */
export function takeStretch(next: Int32Array, stretches: number): number | undefined {
  const stretch = Atomics.add(next, 0, 1);
  return stretch < stretches ? stretch : undefined;
}

/** The command's own script, since only it knows how to load its modules; standard streams stay with the main thread. */
function startThread(workerData: ThreadTask): Worker {
  return new Worker(commandScript(), {
    argv: ['parsing-thread'],
    workerData,
    resourceLimits: { stackSizeMb },
    stdout: true,
    stderr: true,
  });
}
