import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml } from '@octavo/core';
import { expect, test } from 'vitest';
import { createChecksums } from '../../src/publish/checksums.ts';
import type { Downloads } from '../../src/publish/downloads.ts';
import { listFiles } from '../support/list-files.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

const files = {
  'docs/brief.md': '---\ntitle: A < b & "q"\nauthor: Ana\ndate: 2026-05-14\nlang: en\n---\n\nWords.\n',
  'docs/brief.es.md': '---\ntitle: Un informe\ndate: 2026-06\nlang: es\n---\n\nHola.\n',
  'docs/deep/náme x.md': '# Undated\n\nWords.\n',
};
const limits = { elements: 1000, depth: 20, attributesOfElement: 20 };
const args = ['publish', 'docs', '-t', 'html,docx', '--out-dir', 'out'];
const read = (cwd: string, name: string): string => readFileSync(join(cwd, 'out', name), 'utf8');
// The file is what the command wrote.
const downloadsIn = (cwd: string) => JSON.parse(read(cwd, 'downloads.json')) as Downloads;
const editionsIn = (cwd: string) => downloadsIn(cwd).articles.flatMap(({ editions }) => editions);

test('the folder has files, page, data, feed, map and checksums that coreutils agrees with', async () => {
  const cwd = makeFolder(files);
  const site = 'https://example.org/downloads';
  const { status, stderr } = await runOctavo([...args, '--site-url', site], { cwd });
  expect({ status, stderr: stderr.includes('error') }).toEqual({ status: 0, stderr: false });
  const described = ['SHA256SUMS', 'downloads.json', 'feed.xml', 'index.html', 'sitemap.xml'];
  const made = ['brief.docx', 'brief.es.docx', 'brief.es.html', 'brief.html'];
  const deep = ['deep/náme x.docx', 'deep/náme x.html'];
  expect(listFiles(join(cwd, 'out'))).toEqual(
    [...described, ...made, ...deep, 'manifest.json', 'report.json'].sort(),
  );
  const checked = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
    cwd: join(cwd, 'out'),
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  expect(checked.trim().split('\n')).toHaveLength(made.length + deep.length + described.length - 1);
  expect(checked).not.toMatch(/FAILED/);
  const editions = editionsIn(cwd);
  expect(editions.map(({ title, language, isoDate }) => [title, language, isoDate])).toEqual([
    ['A < b & "q"', 'en', '2026-05-14'],
    ['Un informe', 'es', '2026-06'],
    ['Undated', 'en', undefined],
  ]);
  for (const { path, href, sha256, integrity } of editions.flatMap((edition) => edition.files)) {
    const digest = createHash('sha256').update(readFileSync(join(cwd, 'out', path)));
    const hex = digest.copy().digest('hex');
    expect({ sha256, integrity }).toEqual({ sha256: hex, integrity: `sha256-${digest.digest('base64')}` });
    const address = new URL(href);
    expect(`${address.origin}${decodeURIComponent(address.pathname)}`).toBe(`${site}/${path}`);
    expect(address.search).toBe(`?v=${hex.slice(0, 12)}`);
  }
  for (const name of ['feed.xml', 'sitemap.xml'])
    expect(parseXml(read(cwd, name), limits).ok, name).toBe(true);
  const updated = Array.from(read(cwd, 'feed.xml').matchAll(/<updated>([^<]*)/g), ([, moment]) => moment);
  expect(updated).toEqual(['2026-06-01T00:00:00Z', '2026-06-01T00:00:00Z', '2026-05-14T00:00:00Z']);
  expect(read(cwd, 'sitemap.xml')).toContain(`<loc>${site}/deep/n%C3%A1me%20x.html</loc>`);
  expect(read(cwd, 'index.html')).toMatch(/<a href="deep\/n%C3%A1me%20x\.docx\?v=[0-9a-f]{12}"/);
});

test('names stay when contents change, and links do not', async () => {
  const cwd = makeFolder(files);
  await runOctavo(args, { cwd });
  const before = editionsIn(cwd).flatMap((edition) => edition.files);
  const names = listFiles(join(cwd, 'out'));
  expect(names).not.toContain('feed.xml');
  writeFileSync(join(cwd, 'docs/brief.es.md'), files['docs/brief.es.md'].replace('Hola', 'Adiós'));
  await runOctavo(args, { cwd });
  const after = editionsIn(cwd).flatMap((edition) => edition.files);
  expect(after.map(({ path }) => path)).toEqual(before.map(({ path }) => path));
  const changed = after.filter(({ href }, index) => href !== before[index]?.href);
  expect(changed.map(({ path }) => path)).toEqual(['brief.es.docx', 'brief.es.html']);
  expect(listFiles(join(cwd, 'out'))).toEqual(names);
});

test('a snippet is one list of links whose words are escaped', async () => {
  const cwd = makeFolder({ 'a"b.md': '---\nlang: es\n---\n\nHola.\n' });
  await runOctavo(['publish', '.', '-t', 'docx'], { cwd });
  const { articles } = JSON.parse(readFileSync(join(cwd, 'dist/downloads.json'), 'utf8')) as Downloads;
  expect(articles[0]?.editions[0]?.snippet).toMatch(
    /^<nav class="octavo-downloads" aria-label="Descargas" lang="es" dir="ltr"><ul><li><a class="octavo-download" data-format="docx" href="a%22b\.docx\?v=[0-9a-f]{12}" type="[^"<>]+" download>Word <small>\d+ KB<\/small><\/a><\/li><\/ul><\/nav>$/,
  );
});

test('a document may not take the place of the page, and an address must be one', async () => {
  const cwd = makeFolder({ 'docs/index.md': '# Index\n' });
  const taken = await runOctavo(args, { cwd });
  expect([taken.status, taken.stderr]).toEqual([2, expect.stringMatching(/index\.md.*same file/)]);
  const named = await runOctavo([...args, '--site-url', 'javascript:alert(1)'], { cwd });
  expect([named.status, named.stderr]).toEqual([2, expect.stringContaining('`--site-url` takes an address')]);
});

test('checksums of names with line ends and backslashes are written as coreutils reads them', () => {
  const sha256 = 'ab'.repeat(32);
  expect(
    createChecksums([
      { path: 'b\\c\nd', sha256 },
      { path: 'a', sha256 },
    ]),
  ).toBe(`${sha256}  a\n\\${sha256}  b\\\\c\\nd\n`);
});
