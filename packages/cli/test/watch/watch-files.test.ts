import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { type FileWatcher, watchFiles } from '../../src/watch/watch-files.ts';
import { makeFolder } from '../support/make-folder.ts';

let watcher: FileWatcher | undefined;
afterEach(() => watcher?.close());

test.each([1, 15, 60])(
  'no change is missed that follows another, taken together for %i ms',
  async (quietMs) => {
    const folder = makeFolder({ 'a.md': '' });
    const path = join(folder, 'a.md');
    let read = '';
    watcher = watchFiles({ folders: [folder], isOutput: () => false, quietMs }, () => {
      read = readFileSync(path, 'utf8');
    });
    await watcher.ready;
    for (const pauseMs of [0, 5, 10, 20, 30, 40, 50, 70]) {
      writeFileSync(path, `first, then wait ${pauseMs}`);
      await wait(pauseMs);
      const last = `second after ${pauseMs}`;
      writeFileSync(path, last);
      await expect.poll(() => read, { timeout: 30_000 }).toBe(last);
    }
  },
);
