import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { listFiles } from '../support/list-files.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo, startOctavo } from '../support/run-octavo.ts';

const documents = Object.fromEntries(
  Array.from({ length: 16 }, (_, index) => [
    `docs/in-${index % 2}/document-${index}.md`,
    `# Document ${index}\n\n${'Some *words* of it.\n\n'.repeat(index * 10)}`,
  ]),
);
const build = ['build', 'docs', '-t', 'docx', '--jobs', '2'];
const isTemporary = (name: string) => name.endsWith('.tmp');

/** `scripts/kill-builds.mjs` does the same with 200 documents at 100 moments. */
test('kill -9 leaves whole files, and the next build makes of them what an undisturbed one makes', async () => {
  const cwd = makeFolder(documents);
  const hashesIn = (name: string) =>
    new Map(
      (existsSync(join(cwd, name)) ? listFiles(join(cwd, name)) : []).map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(cwd, name, file)))
          .digest('hex'),
      ]),
    );
  const started = performance.now();
  await runOctavo([...build, '--out-dir', 'clean', '--no-cache'], { cwd });
  const wholeMs = performance.now() - started;
  const clean = hashesIn('clean');
  const args = [...build, '--out-dir', 'out', '--cache-dir', 'kept'];
  for (const share of [0.5, 0.6, 0.7]) {
    const child = startOctavo(args, { cwd });
    const closed = new Promise((resolve) => child.on('close', resolve));
    await wait(wholeMs * share);
    child.kill('SIGKILL');
    await closed;
    for (const [name, hash] of hashesIn('out')) {
      if (!isTemporary(name)) expect(hash, name).toBe(clean.get(name));
    }
  }
  await runOctavo(args, { cwd });
  expect(hashesIn('out')).toEqual(clean);
  expect(listFiles(cwd).filter(isTemporary)).toEqual([]);
});

test('what a killed build left half-written is removed by the next one, in all folders that it writes to', async () => {
  const cwd = makeFolder(documents);
  const args = [...build, '--out-dir', 'out', '--cache-dir', 'kept'];
  await runOctavo(args, { cwd });
  const { temporaryName } = await import('../../src/output/temporary-name.ts');
  // No process has a number as high (PID_MAX_LIMIT of Linux is 2^22).
  const stray = temporaryName('x').replace(`-${process.pid}-`, '-99999999-');
  const strays = ['out', 'out/in-0', 'out/in-1', 'kept/half-written'].map((folder) => join(folder, stray));
  for (const path of strays) writeFileSync(join(cwd, path), 'half');
  // As the build left it that was killed.
  const records = listFiles(join(cwd, 'kept/written')).find((name) => name.endsWith('-records')) ?? '';
  const marker = temporaryName(records.replace('-records', '-open')).replace(
    `-${process.pid}-`,
    '-99999999-',
  );
  writeFileSync(join(cwd, 'kept/written', marker), '');
  const others = join('out', 'in-1', temporaryName('x'));
  writeFileSync(join(cwd, others), 'of a process that is at work');
  await runOctavo(args, { cwd });
  expect(listFiles(cwd).filter(isTemporary)).toEqual([others]);
});
