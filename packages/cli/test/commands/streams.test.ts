import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../support/list-files.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo, startOctavo } from '../support/run-octavo.ts';

const isZip = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 2)).toString() === 'PK';

test('standard input to standard output holds the document and nothing else', async () => {
  const cwd = makeFolder({});
  const result = await runOctavo(['build', '-', '-t', 'docx'], { cwd, input: '# Hello\n' });
  expect(result.status).toBe(0);
  expect(isZip(result.stdoutBytes)).toBe(true);
  expect(listFiles(cwd)).toEqual(['package.json']);
});

test('a file to standard output has the bytes that it has as a file', async () => {
  const cwd = makeFolder({ 'a.md': '# Hello\n' });
  const piped = await runOctavo(['build', 'a.md', '-t', 'docx', '-o', '-'], { cwd });
  const written = await runOctavo(['build', 'a.md', '-o', 'a.docx'], { cwd });
  expect(written).toMatchObject({ status: 0, stdout: 'a.docx\n' });
  expect(Buffer.from(piped.stdoutBytes).equals(readFileSync(join(cwd, 'a.docx')))).toBe(true);
});

test('standard input to a file', async () => {
  const cwd = makeFolder({});
  const result = await runOctavo(['build', '-', '-o', 'made/x.docx', '-f', 'text'], {
    cwd,
    input: 'A title\n\nText.',
  });
  expect(result).toMatchObject({ status: 0, stdout: 'made/x.docx\n' });
  expect(isZip(readFileSync(join(cwd, 'made/x.docx')))).toBe(true);
});

test('paths go to standard output, the rest to standard error; --quiet leaves neither', async () => {
  const cwd = makeFolder({ 'a.md': '# A\n' });
  const spoken = await runOctavo(['build', 'a.md', '-t', 'docx'], { cwd });
  expect(spoken).toMatchObject({ status: 0, stdout: 'a.docx\n', stderr: '1 document, 1 file\n' });
  const quiet = await runOctavo(['build', 'a.md', '-t', 'docx', '-q'], { cwd });
  expect(quiet).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test('--json prints files, outcomes and diagnostics', async () => {
  const cwd = makeFolder({ 'a.md': '# A\n\n![x](no.png)\n\nx <video></video> y\n' });
  const { status, stdout } = await runOctavo(['build', 'a.md', '-t', 'docx', '--json'], { cwd });
  const result = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(result.files).toMatchObject([{ path: 'a.docx', format: 'docx', source: 'a.md', title: 'A' }]);
  expect(result.documents[0].diagnostics).toContainEqual(
    expect.objectContaining({ code: 'image-missing', severity: 'warning', file: 'a.md', line: 3, column: 1 }),
  );
});

test('colours come only when asked for, and NO_COLOR wins', async () => {
  const cwd = makeFolder({ 'a.md': '![x](no.png)\n' });
  const stderrWith = async (environment: Record<string, string>) =>
    (await runOctavo(['check', 'a.md'], { cwd, environment })).stderr;
  expect(await stderrWith({})).not.toContain('\u001b');
  expect(await stderrWith({ FORCE_COLOR: '1' })).toContain('\u001b[33mwarning');
  expect(await stderrWith({ FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain('\u001b');
  expect(await stderrWith({ FORCE_COLOR: '0' })).not.toContain('\u001b');
});

test('a reader that goes away ends the command quietly', async () => {
  const cwd = makeFolder({ 'long.md': 'A paragraph with *some* words.\n\n'.repeat(3000) });
  const child = startOctavo(['inspect', 'long.md'], { cwd });
  const stderr: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdout?.once('data', () => child.stdout?.destroy());
  await new Promise((resolve) => child.on('close', resolve));
  expect(Buffer.concat(stderr).toString()).toBe('');
});

test('the model that inspect prints builds to the same bytes as the Markdown did', async () => {
  const cwd = makeFolder({
    'a.md': '---\ntitle: A *title*\nauthor: Someone\n---\n\n## One\n\n- x\n- y[^n]\n\n[^n]: Note.\n',
  });
  const model = await runOctavo(['inspect', 'a.md'], { cwd });
  const fromMarkdown = await runOctavo(['build', 'a.md', '-t', 'docx', '-o', '-'], { cwd });
  const fromJson = await runOctavo(['build', '-', '-f', 'json', '-t', 'docx'], { cwd, input: model.stdout });
  expect(fromJson.status).toBe(0);
  expect(Buffer.from(fromJson.stdoutBytes).equals(Buffer.from(fromMarkdown.stdoutBytes))).toBe(true);
});

test('inspect --resolved tells images by their length', async () => {
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const cwd = makeFolder({ 'a.md': '![dot](dot.png)\n', 'dot.png': Buffer.from(pixel, 'base64') });
  const { stdout } = await runOctavo(['inspect', 'a.md', '--resolved'], { cwd });
  const [asset] = Object.values(JSON.parse(stdout).assets);
  expect(asset).toMatchObject({ type: 'raster', widthPx: 1, bytes: { byteLength: expect.any(Number) } });
});
