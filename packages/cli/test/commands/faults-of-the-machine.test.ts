import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../support/list-files.ts';
import { makeFolder } from '../support/make-folder.ts';
import { bin, runOctavo, startOctavo } from '../support/run-octavo.ts';

/** Runs the command by a shell, for its redirections and limits. */
function runByShell(cwd: string, script: string) {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', process.execPath, bin], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const isTemporary = (name: string) => name.endsWith('.tmp');

test('a file that cannot be written to its end leaves the old one as it was', () => {
  const cwd = makeFolder({ 'a.md': 'Text.', 'b.md': 'Text.', 'out/a.docx': 'old', 'out/b.docx': 'old' });
  // A Word document has more than the 8 KB that the system allows here.
  const { status, stderr } = runByShell(
    cwd,
    'ulimit -f 8; OCTAVO_COMPILE_CACHE=0 "$1" "$2" build a.md b.md -t docx --out-dir out --cache-dir kept',
  );
  for (const name of ['a', 'b']) {
    expect(stderr).toMatch(
      new RegExp(
        `^${name}\\.md:1:1: error: .*out/${name}\\.docx\` cannot be written: .* allows\\. \\[output-unwritable\\]`,
        'm',
      ),
    );
    expect(readFileSync(join(cwd, `out/${name}.docx`), 'utf8')).toBe('old');
  }
  expect(status).toBe(2);
  expect(listFiles(cwd).filter(isTemporary)).toEqual([]);
});

test('work that waits for ever, with nothing left that could end it, says so', async () => {
  const cwd = makeFolder({ 'a.md': 'Text.', 'octavo.config.mjs': 'await new Promise(() => {});\n' });
  const before = listFiles(cwd);
  const { status, stdout, stderr } = await runOctavo(['build', 'a.md', '-t', 'docx'], { cwd });
  expect([status, stdout]).toEqual([13, '']);
  expect(stderr).toMatch(/^error: The work has not come to its end, .* configuration file\?\n$/);
  expect(listFiles(cwd)).toEqual(before);
});

describe.skipIf(!existsSync('/dev/full'))('a full disk behind standard output', () => {
  test.each([
    [
      'build a.md -t docx -o -',
      /^a\.md:1:1: error: `standard output` cannot be written: the disk is full\./m,
    ],
    ['build a.md -t docx', /^error: Standard output cannot be written: the disk is full\.$/m],
    ['inspect a.md', /^error: Standard output cannot be written: the disk is full\.$/m],
    [
      'build a.md -t docx --reporter sarif=/dev/full',
      /^error: `\/dev\/full` .* the disk is full\.$|^error: .* the disk is full/m,
    ],
  ])('octavo %s says so', (args, message) => {
    const { status, stderr } = runByShell(makeFolder({ 'a.md': 'Text.' }), `"$1" "$2" ${args} > /dev/full`);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at |fault of Octavo/m);
    expect(status).toBe(2);
  });
});

describe('a reader that has gone away', () => {
  const files = { 'a.md': 'Text.', 'bad.md': '---\ntitle: [\n---\n' };
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the shell's.
  const closed = '"$1" "$2" ARGS | head -0; exit "${PIPESTATUS[0]}"';
  test.each([
    ['build a.md -t docx', 0],
    ['build a.md bad.md -t docx', 1],
    ['build a.md -t docx --json', 0],
    ['inspect a.md', 0],
  ])('octavo %s does its work and exits with %i', (args, status) => {
    const cwd = makeFolder(files);
    const run = runByShell(cwd, closed.replace('ARGS', args));
    expect(run.status).toBe(status);
    expect(run.stderr).not.toMatch(/^\s+at |EPIPE/m);
    expect(existsSync(join(cwd, 'a.docx'))).toBe(args.startsWith('build'));
  });

  test('is told where it should have got a document', () => {
    // Longer than a pipe holds, so that it is not taken whole before the reader is gone.
    const cwd = makeFolder({
      'a.md': Array.from({ length: 20_000 }, (_, index) => `w${index * 7919}`).join(' '),
    });
    const { status, stderr } = runByShell(cwd, closed.replace('ARGS', 'build a.md -t html -o -'));
    expect(stderr).toContain(
      '`standard output` cannot be written: its reader has gone away. [output-unwritable]',
    );
    expect(status).toBe(2);
  });
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s says how far the build is, and the next one goes on from there', async (signal, code) => {
  const paragraphs = 'Some *words* of it.\n\n'.repeat(200);
  const documents = Array.from({ length: 12 }, (_, index) => [
    `docs/${index}.md`,
    `# ${index}\n\n${paragraphs}`,
  ]);
  const cwd = makeFolder(Object.fromEntries(documents));
  const args = ['build', 'docs', '-t', 'docx', '--out-dir', 'out', '--cache-dir', 'kept', '--jobs', '2'];
  const child = startOctavo(args, { cwd });
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    const isNew = !stderr.includes('[3/12]');
    stderr += chunk;
    // Three documents are finished.
    if (isNew && stderr.includes('[3/12]')) child.kill(signal);
  });
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(code);
  expect(stderr).toMatch(
    /Interrupted: \d+ of 12 documents finished, .* The next build goes on from there\.$/m,
  );
  // Processes that have lost their parent end themselves.
  await wait(1500);
  expect(listFiles(cwd).filter(isTemporary)).toEqual([]);
  const again = await runOctavo(args, { cwd });
  expect(again.status).toBe(0);
  expect(again.stderr.match(/^\[\d+\/12\]/gm)?.length).toBeLessThan(12);
});
