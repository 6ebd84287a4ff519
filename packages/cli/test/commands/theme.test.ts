import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

test('every theme that is listed can be written out and chosen as a file', async () => {
  const cwd = makeFolder({ 'a.md': '# One\n' });
  const { stdout } = await runOctavo(['theme', 'list'], { cwd });
  expect(stdout.trim().split('\n')).toEqual(['report', 'brief', 'book', 'plain']);
  const exported = await runOctavo(['theme', 'export', 'book'], { cwd });
  writeFileSync(join(cwd, 'house.yaml'), exported.stdout);
  const built = await runOctavo(['build', 'a.md', '-o', 'a.docx', '--theme', 'house.yaml'], { cwd });
  expect(built).toMatchObject({ status: 0 });
  expect(built.stderr).not.toContain('warning');
  expect(existsSync(join(cwd, 'a.docx'))).toBe(true);
});

test('a name that is nearly right gets a suggestion', async () => {
  const cwd = makeFolder({ 'a.md': 'Text.' });
  const flag = await runOctavo(['build', 'a.md', '-o', 'a.docx', '--theme', 'breif'], { cwd });
  expect(flag).toMatchObject({ status: 2 });
  expect(flag.stderr).toContain('Did you mean `brief`?');
  const exported = await runOctavo(['theme', 'export', 'bok'], { cwd });
  expect(exported.stderr).toContain('Did you mean `book`?');
});

test('a configuration names a theme file relative to itself, with faults at their place', async () => {
  const cwd = makeFolder({
    'octavo.config.yaml': 'theme: ./looks/house.yaml\n',
    'looks/house.yaml': 'base: brief\ntable: { style: stripes }\n',
    'a.md': 'Text.',
  });
  const { status, stderr } = await runOctavo(['build', 'a.md', '-o', 'a.docx'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain('looks/house.yaml:2:10');
  expect(stderr).toContain('"rules" or "zebra" or "grid"');
});

test('a theme is written as a Word document, which serves as reference', async () => {
  const cwd = makeFolder({ 'a.md': '# One\n' });
  const exported = await runOctavo(['theme', 'export', 'brief', '-o', 'house.docx'], { cwd });
  expect(exported).toMatchObject({ status: 0, stdout: '', stderr: '' });
  const piped = await runOctavo(['theme', 'export', 'brief', '-t', 'docx'], { cwd });
  expect(Buffer.from(piped.stdoutBytes).equals(readFileSync(join(cwd, 'house.docx')))).toBe(true);
  const built = await runOctavo(['build', 'a.md', '-o', 'a.docx', '--reference-doc', 'house.docx'], { cwd });
  expect(built).toMatchObject({ status: 0 });
  expect(built.stderr).not.toContain('warning');
  const again = await runOctavo(['theme', 'export', 'brief', '-o', 'house.docx'], { cwd });
  expect(again).toMatchObject({ status: 2 });
  expect(again.stderr).toContain('`house.docx` is there already; `--force` replaces it.');
  const unknown = await runOctavo(['theme', 'export', 'brief', '-t', 'odt'], { cwd });
  expect(unknown).toMatchObject({ status: 2 });
  expect(unknown.stderr).toContain('`--to` takes yaml or docx.');
});
