import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { MessageQueue } from '../../src/pool/message-queue.ts';

test('messages are read as they come, until every sender has ended', async () => {
  const queue = new MessageQueue<string>(2);
  const read: string[] = [];
  const reading = (async () => {
    for await (const message of queue.messages()) read.push(message);
  })();
  // By then the reader waits.
  await setImmediate();
  queue.add('a');
  await setImmediate();
  expect(read).toEqual(['a']);
  queue.end();
  queue.add('b');
  queue.add('c');
  queue.end();
  await reading;
  expect(read).toEqual(['a', 'b', 'c']);
});

test('of no senders there is nothing to wait for', async () => {
  for await (const message of new MessageQueue<string>(0).messages()) expect(message).toBeUndefined();
});
