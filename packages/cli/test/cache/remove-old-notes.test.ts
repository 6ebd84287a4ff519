import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeOldNotes } from '../../src/cache/remove-old-notes.ts';
import { listFiles } from '../support/list-files.ts';
import { makeFolder } from '../support/make-folder.ts';

test('what is noted of a build goes when its records were not written for a month, and nothing else', () => {
  const [old, used] = ['0'.repeat(16), 'a'.repeat(16)];
  const names = [old, used].flatMap((build) =>
    ['-records', '-described.json', '.json'].map((end) => build + end),
  );
  const others = ['.x.tmp', 'mine.json'];
  const folder = makeFolder(
    Object.fromEntries([...names, ...others].map((name) => [`written/${name}`, 'x'] as const)),
  );
  const longAgo = Date.now() / 1000 - 31 * 86_400;
  // Digests are written only when a file has changed: their time says nothing.
  for (const name of [`${old}-records`, `${used}.json`, 'mine.json'])
    utimesSync(join(folder, 'written', name), longAgo, longAgo);
  removeOldNotes(folder);
  const kept = names.filter((name) => name.startsWith(used));
  expect(listFiles(join(folder, 'written'))).toEqual([...kept, ...others].toSorted());
});
