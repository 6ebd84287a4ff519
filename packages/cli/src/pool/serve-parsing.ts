import { isMainThread, parentPort } from 'node:worker_threads';
import { createStretchParser } from '@octavo/core';
import { type FromThread, type ThreadTask, takeStretch } from './parse-in-threads.ts';

/** In a thread that `parseInThreads` has started: waits for a source, and parses stretches of it until none is left. False anywhere else. */
export async function serveParsing(): Promise<boolean> {
  const port = parentPort;
  if (isMainThread || port === null) return false;
  const { task, next } = await new Promise<ThreadTask>((resolve) => port.once('message', resolve));
  const parse = await createStretchParser(task);
  const say = (message: FromThread) => port.postMessage(message);
  for (
    let stretch = takeStretch(next, task.stretches);
    stretch !== undefined;
    stretch = takeStretch(next, task.stretches)
  )
    say(parse(stretch));
  say(undefined);
  return true;
}
