import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder } from '../support/make-folder.ts';
import { startOctavo } from '../support/run-octavo.ts';

/** A watched build, and what it has said so far. */
function startWatching(args: readonly string[], cwd: string) {
  const child = startOctavo(['build', ...args, '--watch'], { cwd });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  /** Waits until something is said that was not said before the call. */
  const says = async (words: string): Promise<void> => {
    const before = said.split(words).length;
    await untilTrue(
      () => said.split(words).length > before,
      () => `${words} is not in:\n${said}`,
    );
  };
  return { child, ended, says, said: () => said };
}

async function untilTrue(isTrue: () => boolean, problem: () => string): Promise<void> {
  for (let waitedMs = 0; !isTrue(); waitedMs += 20) {
    if (waitedMs > 50_000) throw new Error(problem());
    await wait(20);
  }
}

const ready = 'Ctrl+C ends it';

test('builds again what changes, lives through faults, and ends when it is told to', async () => {
  const cwd = makeFolder({ 'docs/a.md': '# One\n', 'docs/b.md': '# Two\n\n![p](p.svg)\n' });
  const { child, ended, says, said } = startWatching(['docs', '-t', 'html', '--out-dir', 'docs/out'], cwd);
  await says(ready);
  const read = (name: string): string => readFileSync(join(cwd, 'docs/out', name), 'utf8');
  expect(read('a.html')).toContain('One');
  const other = read('b.html');

  let told = says(ready);
  writeFileSync(join(cwd, 'docs/a.md'), '# Changed\n');
  await told;
  expect(read('a.html')).toContain('Changed');
  expect(said()).toContain('changed: docs/a.md\n');
  expect(read('b.html')).toBe(other);

  told = says(ready);
  writeFileSync(join(cwd, 'docs/a.md'), '---\ntitle: [\n---\n');
  await told;
  expect(said()).toMatch(/docs\/a\.md:\d+:\d+: error/);

  // A picture that was missing appears, and a new document.
  told = says(ready);
  writeFileSync(join(cwd, 'docs/p.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  writeFileSync(join(cwd, 'docs/a.md'), '# Repaired\n');
  writeFileSync(join(cwd, 'docs/c.md'), '# New\n');
  await told;
  await untilTrue(() => existsSync(join(cwd, 'docs/out/c.html')), said);
  expect(read('a.html')).toContain('Repaired');
  expect(read('b.html')).toContain('data:image/svg+xml');

  child.kill('SIGINT');
  expect(await ended).toBe(0);
});

test('beside their sources, documents that change are built alone, and outputs are no changes', async () => {
  const cwd = makeFolder({ 'a.md': '# One\n', 'b.md': '# Two\n' });
  const { child, ended, says, said } = startWatching(['.', '-t', 'html'], cwd);
  await says(ready);
  rmSync(join(cwd, 'a.html'));
  const told = says(ready);
  writeFileSync(join(cwd, 'b.md'), '# Three\n');
  await told;
  expect(readFileSync(join(cwd, 'b.html'), 'utf8')).toContain('Three');
  expect(existsSync(join(cwd, 'a.html'))).toBe(false);
  await wait(400);
  expect(said().split('changed:')).toHaveLength(2);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});
