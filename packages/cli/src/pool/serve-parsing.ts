import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { createStretchParser } from '@octavo/core';
import { type FromThread, type ThreadTask, takeStretch } from './parse-in-threads.ts';

/** In a thread that `parseInThreads` has started: parses stretches until none is left. False anywhere else. */
export async function serveParsing(): Promise<boolean> {
  if (isMainThread || parentPort === null) return false;
  // We are alone in starting threads with this word.
  const { task, next } = workerData as ThreadTask;
  const parse = await createStretchParser(task);
  const say = (message: FromThread) => parentPort?.postMessage(message);
  for (
    let stretch = takeStretch(next, task.stretches);
    stretch !== undefined;
    stretch = takeStretch(next, task.stretches)
  )
    say(parse(stretch));
  say(undefined);
  return true;
}
