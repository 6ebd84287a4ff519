import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../support/list-files.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

const files = {
  'docs/brief.md':
    '---\ntitle: A brief\nsubtitle: In short\nauthor: [Ana, Bo]\ndate: 2025-05-14\nlang: en\n---\n\nSix words stand in this sentence.\n',
  'docs/brief.es.md': '---\ntitle: Un informe\nlang: es\n---\n\nHola.\n',
  'docs/deep/b.markdown': '# B <x> & "y"\n\n<video src="a"></video>\n\n$x^2$ and ![no](no.png)\n',
  'docs/.hidden.md': 'x',
  'docs/node_modules/m.md': 'x',
  'docs/dist/d.md': 'x',
  'docs/out/o.md': 'x',
  'docs/notes.txt': 'x',
};

test('a folder is mirrored, and described by manifest, report and download page', async () => {
  const cwd = makeFolder(files);
  const args = ['build', 'docs', '-t', 'docx', '--out-dir', 'docs/out', '--index'];
  const { status, stdout } = await runOctavo(args, { cwd });
  expect(status).toBe(0);
  const names = ['brief.docx', 'brief.es.docx', 'deep/b.docx', 'index.html', 'manifest.json', 'report.json'];
  expect(listFiles(join(cwd, 'docs/out'))).toEqual([...names, 'o.md'].sort());
  expect(stdout.trim().split('\n').sort()).toEqual(names.map((name) => `docs/out/${name}`));
});

test('the manifest tells the truth about each file', async () => {
  const cwd = makeFolder(files);
  await runOctavo(['build', 'docs', '-t', 'docx', '--out-dir', 'out'], { cwd });
  const manifest = JSON.parse(readFileSync(join(cwd, 'out/manifest.json'), 'utf8'));
  expect(manifest.schemaVersion).toBe(1);
  expect(manifest.files.map(({ path }: { path: string }) => path)).toEqual([
    'brief.docx',
    'brief.es.docx',
    'deep/b.docx',
    'out/o.docx',
  ]);
  for (const { path, bytes, sha256 } of manifest.files) {
    expect(bytes).toBe(statSync(join(cwd, 'out', path)).size);
    expect(sha256).toBe(
      createHash('sha256')
        .update(readFileSync(join(cwd, 'out', path)))
        .digest('hex'),
    );
  }
  expect(manifest.files[0]).toMatchObject({
    format: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    // Title, subtitle and the sentence.
    words: 2 + 2 + 6,
    source: 'docs/brief.md',
    title: 'A brief',
    language: 'en',
  });
});

test('the report lists every construct that is not native, with its place', async () => {
  const cwd = makeFolder(files);
  const { stderr } = await runOctavo(['build', 'docs/deep', '-t', 'docx', '--out-dir', 'out'], { cwd });
  const report = JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8'));
  const [document] = report.documents;
  const [format] = document.formats;
  expect(format.native).toMatchObject({ paragraph: 1 });
  const changed = [...format.substituted, ...format.dropped];
  expect(changed.length).toBeGreaterThan(0);
  for (const construct of changed) {
    expect(construct).toMatchObject({
      kind: expect.any(String),
      reason: expect.stringMatching(/\w/),
      file: 'docs/deep/b.markdown',
      line: expect.any(Number),
    });
  }
  expect(document.diagnostics.map(({ code }: { code: string }) => code)).toContain('image-missing');
  expect(stderr).toMatch(/^1 document, 1 file, .*(substituted|dropped).*\(see out\/report\.json\)$/m);
});

test('the same sources give the same files, and the page needs nothing else', async () => {
  const [first, second] = [makeFolder(files), makeFolder(files)];
  const args = ['build', 'docs', '-t', 'docx', '--out-dir', 'out', '--index'];
  await runOctavo(args, { cwd: first });
  await runOctavo(args, {
    cwd: second,
    environment: { TZ: 'Asia/Tokyo', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' },
  });
  for (const name of listFiles(join(first, 'out'))) {
    expect(readFileSync(join(second, 'out', name)).equals(readFileSync(join(first, 'out', name))), name).toBe(
      true,
    );
  }
  const page = readFileSync(join(first, 'out/index.html'), 'utf8');
  expect(page).not.toMatch(/<script|https?:|src=/);
  expect(page).toContain('href="brief.docx"');
  expect(page).toContain('A brief');
  expect(page).toContain('Ana, Bo');
  // Both languages of the brief stand in one article, the other document in its own.
  expect(page.match(/<article>/g)).toHaveLength(3);
  expect(page).toMatch(/<article>(?:(?!<\/article>)[\s\S])*A brief(?:(?!<\/article>)[\s\S])*Un informe/);
});

test('what is passed over in a folder is reported', async () => {
  const cwd = makeFolder({ 'docs/a.md': 'A.\n', 'other/b.md': 'B.\n' });
  symlinkSync(join(cwd, 'other/b.md'), join(cwd, 'docs/linked.md'));
  symlinkSync(join(cwd, 'other'), join(cwd, 'docs/more'));
  symlinkSync(join(cwd, 'nowhere'), join(cwd, 'docs/nowhere'));
  execFileSync('mkfifo', [join(cwd, 'docs/pipe.md')]);
  const { status, stderr } = await runOctavo(['build', 'docs', '-t', 'docx', '--out-dir', 'out'], { cwd });
  expect(status).toBe(0);
  expect(stderr).toContain('`docs/linked.md` is not built: links within a folder are not followed');
  expect(stderr).toContain('`docs/more` is not built: links within a folder are not followed');
  expect(stderr).toContain('`docs/pipe.md` is not built: it is not a regular file');
  expect(stderr.match(/source-skipped/g)).toHaveLength(3);
  const named = await runOctavo(['build', 'docs', 'docs/linked.md', '-t', 'docx', '--out-dir', 'out'], {
    cwd,
  });
  expect(named.stderr).not.toContain('linked.md` is not built');
});
