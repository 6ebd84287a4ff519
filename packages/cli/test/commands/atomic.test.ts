import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { listFiles } from '../support/list-files.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo, startOctavo } from '../support/run-octavo.ts';

const long = '# Chapter\n\nSome words in a *paragraph* of a document.\n\n'.repeat(400);
const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
  '%s at any moment leaves no half-written file',
  async (signal) => {
    const cwd = makeFolder({ 'a.md': long, 'b.md': long });
    const started = performance.now();
    await runOctavo(['build', '-t', 'docx', '--out-dir', 'whole'], { cwd });
    const elapsedMs = performance.now() - started;
    const whole = new Map(
      listFiles(join(cwd, 'whole')).map((name) => [name, hash(join(cwd, 'whole', name))]),
    );
    for (const share of [0.4, 0.75, 0.9]) {
      const child = startOctavo(['build', '-t', 'docx', '--out-dir', 'out'], { cwd });
      const closed = new Promise((resolve) => child.on('close', resolve));
      await wait(elapsedMs * share);
      child.kill(signal);
      await closed;
      const names = existsSync(join(cwd, 'out')) ? listFiles(join(cwd, 'out')) : [];
      if (signal !== 'SIGKILL') expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
      for (const name of names.filter((entry) => !entry.endsWith('.tmp'))) {
        expect(hash(join(cwd, 'out', name))).toBe(whole.get(name));
      }
    }
  },
);

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s while a file is being written removes the temporary file', async (signal, code) => {
  const cwd = makeFolder({});
  const module = fileURLToPath(new URL('../../src/output/temporary-files.ts', import.meta.url));
  const script = `
    import { writeFileSync } from 'node:fs';
    import { withTemporaryFile } from ${JSON.stringify(module)};
    await withTemporaryFile('half.tmp', async () => {
      writeFileSync('half.tmp', 'half');
      process.stdout.write('ready');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    });`;
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script],
    { cwd },
  );
  await new Promise((resolve) => child.stdout.once('data', resolve));
  expect(existsSync(join(cwd, 'half.tmp'))).toBe(true);
  const closed = new Promise((resolve) => child.on('close', resolve));
  child.kill(signal);
  expect(await closed).toBe(code);
  expect(existsSync(join(cwd, 'half.tmp'))).toBe(false);
});

test('two processes that write the same files leave whole ones', async () => {
  const cwd = makeFolder({ 'a.md': long, 'b.md': '# Short\n' });
  const args = ['build', '-t', 'docx', '--out-dir', 'out'];
  const results = await Promise.all([runOctavo(args, { cwd }), runOctavo(args, { cwd })]);
  expect(results.map(({ status }) => status)).toEqual([0, 0]);
  await runOctavo(['build', '-t', 'docx', '--out-dir', 'alone'], { cwd });
  expect(listFiles(join(cwd, 'out'))).toEqual(listFiles(join(cwd, 'alone')));
  for (const name of listFiles(join(cwd, 'alone'))) {
    expect(hash(join(cwd, 'out', name))).toBe(hash(join(cwd, 'alone', name)));
  }
});

test("a link's target is replaced, a device is written to, and no temporary file stays", async () => {
  const cwd = makeFolder({ 'a.md': '# A\n', 'real/target.docx': 'old' });
  symlinkSync('real/target.docx', join(cwd, 'link.docx'));
  await runOctavo(['build', 'a.md', '-o', 'link.docx'], { cwd });
  expect(lstatSync(join(cwd, 'link.docx')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(cwd, 'real/target.docx')).subarray(0, 2).toString()).toBe('PK');
  const device = await runOctavo(['build', 'a.md', '-t', 'docx', '-o', '/dev/null'], { cwd });
  expect(device.status).toBe(0);
  expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  expect(readdirSync(join(cwd, 'real'))).toEqual(['target.docx']);
});
