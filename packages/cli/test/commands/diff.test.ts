import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

const before = '---\ntitle: A port\n---\n\n# Ships\n\nTwo ships came in\nat noon.\n\n- rope\n- tar\n';
const after =
  '---\ntitle: A port\n---\n\n# Ships\n\nThree ships came in at noon.\n\n- rope\n- tar\n\nA storm.\n';

test('documents that say the same have no difference, however their lines are broken', async () => {
  const cwd = makeFolder({ 'a.md': before, 'b.md': before.replace('in\nat', 'in at') });
  expect(await runOctavo(['diff', 'a.md', 'b.md'], { cwd })).toMatchObject({
    status: 0,
    stdout: '',
    stderr: '',
  });
});

test('words that changed and blocks that came are listed with their lines', async () => {
  const cwd = makeFolder({ 'a.md': before, 'b.md': after });
  const { status, stdout } = await runOctavo(['diff', 'a.md', 'b.md'], { cwd });
  expect(status).toBe(1);
  expect(stdout).toBe('~ 7: [-Two-]{+Three+} ships came in at noon.\n+ 12: A storm.\n');
});

test('the difference is printed as JSON, too', async () => {
  const cwd = makeFolder({ 'a.md': before, 'b.md': after });
  const { status, stdout } = await runOctavo(['diff', 'a.md', 'b.md', '--json'], { cwd });
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    schemaVersion: 1,
    same: false,
    changes: [{ type: 'changed' }, { type: 'added', after: { kind: 'paragraph', text: 'A storm.' } }],
  });
  const same = await runOctavo(['diff', 'a.md', 'a.md', '--json'], { cwd });
  expect(same.status).toBe(0);
  expect(JSON.parse(same.stdout)).toEqual({ schemaVersion: 1, same: true, changes: [] });
});

test('a Word document is compared with its source, and read back from what an editor left', async () => {
  const cwd = makeFolder({ 'a.md': before });
  expect(await runOctavo(['build', 'a.md', '-o', 'a.docx', '-q'], { cwd })).toMatchObject({ status: 0 });
  expect(await runOctavo(['diff', 'a.md', 'a.docx'], { cwd })).toMatchObject({ status: 0, stdout: '' });
  const imported = await runOctavo(['import', 'a.docx', '-o', 'back.md'], { cwd });
  expect(imported).toMatchObject({ status: 0 });
  expect(readFileSync(join(cwd, 'back.md'), 'utf8')).toContain('Two ships came in at noon.');
  const again = await runOctavo(['import', 'a.docx', '-o', 'back.md'], { cwd });
  expect(again).toMatchObject({ status: 2 });
  expect(again.stderr).toContain('`back.md` is there already; `--force` replaces it.');
});

test.each([
  [['diff'], '`octavo diff` takes two documents.'],
  [['diff', 'a.md'], '`octavo diff` takes two documents.'],
  [['diff', 'a.md', 'a.md', 'a.md'], '`octavo diff` takes two documents.'],
  [['diff', 'a.md', 'folder'], '`octavo diff` takes two documents, not folders.'],
  [['diff', 'a.md', 'none.md'], 'none.md'],
  [['diff', 'a.md', 'none.docx'], 'none.docx'],
  [['diff', 'a.md', 'broken.docx'], 'broken.docx'],
  [['import', 'broken.docx'], 'broken.docx'],
  [['import', 'a.docx', 'b.docx'], '`octavo import` takes one document.'],
  [['import', 'broken.docx', '--track-changes', 'some'], '`--track-changes` takes accept, reject or all.'],
])('%j is a mistake that is named', async (args, message) => {
  const cwd = makeFolder({ 'a.md': before, 'broken.docx': 'words', 'folder/b.md': 'b', 'folder/c.md': 'c' });
  const { status, stdout, stderr } = await runOctavo(args, { cwd });
  expect(stderr).toContain(message);
  expect(stdout).toBe('');
  expect(status).toBeGreaterThan(0);
});
