import { expect, test } from 'vitest';
import { commands } from '../../src/commands.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

test('--version is the version of the package', async () => {
  const { version } = (await import('../../package.json', { with: { type: 'json' } })).default;
  const result = await runOctavo(['--version'], { cwd: makeFolder({}) });
  expect(result).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test('--help lists every command on standard output', async () => {
  const result = await runOctavo(['--help'], { cwd: makeFolder({}) });
  expect(result.status).toBe(0);
  for (const { name, summary } of commands) expect(result.stdout).toMatch(new RegExp(`${name} +${summary}`));
});

test.each(commands.map(({ name }) => name))('help %s shows each flag of its table', async (name) => {
  const cwd = makeFolder({});
  const [byCommand, byFlag] = await Promise.all([
    runOctavo(['help', name], { cwd }),
    runOctavo([name, '--help'], { cwd }),
  ]);
  expect(byCommand.status).toBe(0);
  expect(byFlag.stdout).toBe(byCommand.stdout);
  const flags = commands.find((command) => command.name === name)?.flags ?? {};
  for (const flag of Object.keys(flags)) expect(byCommand.stdout).toContain(flag);
});

test.each([
  [['biuld'], 'Unknown command `biuld`. Did you mean `build`?'],
  [['article.md'], 'Unknown command `article.md`. To build a file: `octavo build article.md`.'],
  [['help', 'chek'], 'Unknown command `chek`. Did you mean `check`?'],
  [['build', '--stirct'], 'Unknown flag `--stirct`. Did you mean `--strict`?'],
  [['build', 'a.md', '-t', 'pfd'], 'Unknown format `pfd`. Did you mean `pdf`?'],
  [['build', 'a.md', '-o', 'a.xyz'], 'does not say which format to write'],
  [['build', 'a.md', '-o'], '`-o` needs a value'],
  [['build', 'a.md', '-o', 'a.pdf', '-o', 'b.pdf'], '`--output` is given more than once'],
  [['build', 'a.md', '-o', 'a.pdf', '-t', 'pdf,docx'], '`--to` names several'],
  [['build', 'a.md', '-o', 'a.pdf', '--out-dir', 'x'], 'exclude each other'],
  [['build', 'a.md', 'b.md', '-o', 'a.pdf'], '`--output` is for one document, not 2'],
  [['build', 'a.md', '--strict=yes'], '`--strict` takes no value'],
  [['build', 'a.md', '-M', 'title'], '`--metadata title` should be KEY=VALUE'],
  [['build', 'a.md', '-f', 'markdwon'], 'Unknown source format `markdwon`. Did you mean `markdown`?'],
  [['build', 'a.md', '-o', '-'], 'Say with `--to`'],
  [['build', '-'], 'Say with `--to`'],
  [['build', 'a.md', '-o', 'folder'], '`folder` is a folder; use `--out-dir folder`'],
  [['build', 'a.md', '-t', 'pdf', '-o', 'a.md'], 'the source `a.md` are the same file'],
  [['build', 'a.md', 'folder/a.md', '-t', 'pdf', '--out-dir', 'x'], 'are the same file'],
  [['inspect'], 'takes one document'],
])('octavo %j is one clear line and exit code 2', async (args, message) => {
  const cwd = makeFolder({ 'a.md': 'A', 'b.md': 'B', 'folder/a.md': 'C' });
  const { status, stdout, stderr } = await runOctavo(args, { cwd });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('without arguments the help goes to standard error', async () => {
  const result = await runOctavo([], { cwd: makeFolder({}) });
  expect(result).toMatchObject({ status: 2, stdout: '' });
  expect(result.stderr).toContain('Usage: octavo COMMAND');
});
