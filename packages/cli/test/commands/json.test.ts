import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { commands } from '../../src/commands.ts';
import { makeFolder } from '../support/make-folder.ts';
import { bin, runOctavo } from '../support/run-octavo.ts';

const document = '---\ntitle: A\n---\n\nWords.\n';
const files = { 'a.md': document, 'b.md': `${document}\nMore.\n`, 'pasted.txt': 'A title\n\nWords.\n' };

/** Each command as it is asked for JSON, and what the answer holds. */
const asked: Readonly<Record<string, readonly (readonly [args: string, holds: object])[]>> = {
  build: [['build a.md -t docx', { schemaVersion: 1, files: [{ format: 'docx' }] }]],
  publish: [['publish a.md -t docx --out-dir pub', { schemaVersion: 1, files: [{ format: 'docx' }] }]],
  check: [['check a.md', { schemaVersion: 1, diagnostics: [] }]],
  inspect: [['inspect a.md', { type: 'document' }]],
  init: [['init new --yes', { schemaVersion: 1, created: ['new/octavo.config.ts', 'new/article.md'] }]],
  import: [
    ['import pasted.txt', { schemaVersion: 1, markdown: expect.stringContaining('title: A title') }],
    ['import pasted.txt -o text.md', { schemaVersion: 1, output: 'text.md', diagnostics: expect.any(Array) }],
    ['import nothing.txt', { schemaVersion: 1, diagnostics: [{ code: 'file-unreadable' }] }],
  ],
  diff: [['diff a.md b.md', { schemaVersion: 1, same: false }]],
  theme: [
    ['theme list', expect.arrayContaining(['report', 'brief'])],
    ['theme export brief', { colors: expect.any(Object) }],
  ],
  explain: [['explain image-missing', [{ code: 'image-missing' }]]],
  doctor: [['doctor', { schemaVersion: 1, findings: expect.any(Array) }]],
  schema: [
    ['schema', ['config', 'front-matter', 'document']],
    ['schema config', { $schema: expect.any(String) }],
  ],
  completion: [
    ['completion fish', { schemaVersion: 1, shell: 'fish', script: expect.stringContaining('octavo') }],
  ],
  manifest: [
    ['build a.md b.md -t docx --out-dir parts --shard 1/1', { schemaVersion: 1 }],
    [
      'manifest merge parts --out-dir whole',
      { schemaVersion: 1, files: expect.arrayContaining(['whole/a.docx']) },
    ],
  ],
  clean: [['clean --cache-dir kept', { schemaVersion: 1, removed: [] }]],
};

test('every command answers in JSON that is all of its output', { timeout: 300_000 }, async () => {
  // The preview goes on until it is ended: see below.
  expect([...Object.keys(asked), 'preview'].sort()).toEqual(commands.map(({ name }) => name).sort());
  const cwd = makeFolder(files);
  for (const [args, holds] of Object.values(asked).flat()) {
    const { stdout } = await runOctavo([...args.split(' '), '--json'], { cwd });
    expect(JSON.parse(stdout), args).toMatchObject(holds);
  }
});

test('wrong usage and help answer in JSON, too', async () => {
  const cwd = makeFolder(files);
  for (const [args, error] of [
    ['build a.md --too pdf', 'Unknown flag `--too`. Did you mean `--to`?'],
    ['explain image-mising', 'There is no diagnostic `image-mising`. Did you mean `image-missing`?'],
    ['build a.md -t docx --reporter sarif', 'Standard output cannot hold both'],
    ['check a.md --reporter sarif', 'Standard output cannot hold both'],
  ] as const) {
    const { status, stdout } = await runOctavo([...args.split(' '), '--json'], { cwd });
    expect({ status, answer: JSON.parse(stdout) }, args).toEqual({
      status: 2,
      answer: { schemaVersion: 1, error: expect.stringContaining(error) },
    });
  }
  const help = await runOctavo(['help', 'check', '--json'], { cwd });
  expect(JSON.parse(help.stdout)).toMatchObject({ name: 'check', flags: expect.any(Array) });
  const flag = await runOctavo(['check', '--help'], { cwd });
  expect(flag.stdout).toContain('Usage: octavo check');
  const two = await runOctavo(['check', 'a.md', '--reporter', 'sarif', '--reporter', 'junit'], { cwd });
  expect(two.stderr).toContain('and the report of `junit`; name a file: `--reporter sarif=FILE`');
});

test('a preview says in a line of JSON where it is', async () => {
  const child = spawn(process.execPath, [bin, 'preview', 'a.md', '--json'], { cwd: makeFolder(files) });
  const line = await new Promise<string>((resolve) =>
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
  );
  child.kill('SIGINT');
  expect(JSON.parse(line)).toEqual({
    schemaVersion: 1,
    address: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/),
    file: 'a.md',
  });
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
});

test('a preview that cannot begin ends', async () => {
  const run = runOctavo(['preview', 'a.md', '--port', '99999'], { cwd: makeFolder(files) });
  expect(await run).toMatchObject({ status: 2, stderr: expect.stringContaining('up to 65535, not `99999`') });
});

test('a configuration that cannot be used is told in JSON, too', async () => {
  const cwd = makeFolder({ ...files, 'octavo.config.yaml': 'toc: perhaps\n' });
  for (const args of ['build a.md', 'publish', 'check a.md', 'inspect a.md', 'diff a.md b.md', 'clean']) {
    const { status, stdout } = await runOctavo([...args.split(' '), '--json'], { cwd });
    expect({ status, answer: JSON.parse(stdout) }, args).toMatchObject({
      status: 2,
      answer: { schemaVersion: 1, diagnostics: [{ code: 'config-invalid', line: 1 }] },
    });
  }
});
