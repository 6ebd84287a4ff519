import { Worker } from 'node:worker_threads';
import type { ParseElsewhere, StretchTask, WorkElsewhere } from '@octavo/core';
import { commandScript } from './command-script.ts';
import { MessageQueue } from './message-queue.ts';

/** What a thread is sent once. */
export interface ThreadTask {
  readonly task: StretchTask;
  /** One number in shared memory: the first stretch that nobody has taken. */
  readonly next: Int32Array;
}

/** What a thread says: the JSON of a stretch, or that no stretch is left. */
export type FromThread = string | undefined;

/** Threads that parse long sources; they can be started before there is one. */
export interface ParsingThreads extends ParseElsewhere {
  /** Starts them, so that they have loaded their code when the source has been read. */
  standBy(): void;
  /** Ends those that have not been given a source. */
  end(): void;
}

/** Less than the main thread has: what overflows there must not become a document here. In megabytes. */
const stackSizeMb = 0.9;

/**
 * Lends so many threads to the parsing of long sources. They end with it. One that fails, for lack of memory or whatever else, leaves its
 * stretch to the main thread. `onEnd` is called when the threads of a source have ended, and their processors are free again.
 */
export function parseInThreads(count: number, onEnd: () => void): ParsingThreads {
  let ready: Worker[] = [];
  return {
    standBy: () => {
      while (ready.length < count) ready.push(startThread());
    },
    begin: (task) => {
      // The main thread takes stretches, too.
      const wanted = Math.min(count, task.stretches - 1);
      const threads = ready.splice(0, wanted);
      while (threads.length < wanted) threads.push(startThread());
      return beginWork(task, threads, onEnd);
    },
    end: () => {
      for (const thread of ready) void thread.terminate();
      ready = [];
    },
  };
}

function beginWork(task: StretchTask, threads: readonly Worker[], onEnd: () => void): WorkElsewhere {
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const results = new MessageQueue<string>(threads.length);
  for (const thread of threads) {
    let isDone = false;
    const done = () => {
      if (!isDone) results.end();
      isDone = true;
    };
    thread.on('message', (message: FromThread) => {
      if (message === undefined) done();
      else results.add(message);
    });
    // Without a listener an error would end the process.
    thread.on('error', done);
    thread.on('exit', done);
    thread.ref();
    thread.postMessage({ task, next } satisfies ThreadTask);
  }
  return {
    take: () => takeStretch(next, task.stretches),
    results: () => results.messages(),
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

/** The command's own script, since only it knows how to load its modules; standard streams stay with the main thread. It does not keep the process alive. */
function startThread(): Worker {
  const thread = new Worker(commandScript(), {
    argv: ['parsing-thread'],
    resourceLimits: { stackSizeMb },
    stdout: true,
    stderr: true,
  });
  thread.on('error', () => {});
  thread.unref();
  return thread;
}
