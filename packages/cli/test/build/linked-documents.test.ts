import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

const files = {
  'docs/start.md':
    '# Start\n\nSee [the setup](guide/set%20up.md#install), [one that is gone](guide/setup.md), [one outside](../notes.md), [a page](https://example.org/a.md) and [here](#start).[^n]\n\n[^n]: Or [again](./guide/set%20up.md).\n',
  'docs/guide/set up.md': '# Set up\n\n## Install\n\nBack to [the start](../start.md).\n',
  'notes.md': 'Notes.\n',
};
const build = ['build', 'docs', '-t', 'html,docx,pdf,pptx', '--out-dir', 'out'];

test('links between documents lead to what is made of them in the same format', async () => {
  const cwd = makeFolder(files);
  const { status, stderr } = await runOctavo(build, { cwd });
  expect(status).toBe(0);
  const page = readFileSync(join(cwd, 'out/start.html'), 'utf8');
  const hrefs = [...page.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href);
  expect(hrefs).toEqual(
    expect.arrayContaining([
      'guide/set%20up.html#install',
      'guide/set%20up.html',
      'guide/setup.md',
      '../notes.md',
      'https://example.org/a.md',
    ]),
  );
  expect(readFileSync(join(cwd, 'out/guide/set up.html'), 'utf8')).toContain('href="../start.html"');
  expect(readFileSync(join(cwd, 'out/guide/set up.html'), 'utf8')).toContain('id="install"');
  expect(streamsOf(join(cwd, 'out/start.pdf'))).toMatch(/\/URI ?\(guide\/set%20up\.pdf#install\)/);
  expect(await partsOf(join(cwd, 'out/start.docx'))).toContain('Target="guide/set%20up.docx#install"');
  expect(await partsOf(join(cwd, 'out/start.pptx'))).toContain('Target="guide/set%20up.pptx#install"');
  expect(stderr).toContain('docs/start.md:3:45: warning: The link to `guide/setup.md` leads to a document');
  expect(stderr).toContain('Did you mean `guide/set up.md`?');
  expect(stderr).toContain('The link to `../notes.md` leads to a source of which nothing is made');
  expect(stderr.match(/linked-document/g)).toHaveLength(2);
});

test('what is kept of a document holds as long as its links lead to the same', async () => {
  const cwd = makeFolder(files);
  const first = [...build.slice(0, 3), 'html', ...build.slice(4)];
  await runOctavo(first, { cwd });
  const { mtimeMs } = statSync(join(cwd, 'out/start.html'));
  await runOctavo(first, { cwd });
  // It was not even written.
  expect(statSync(join(cwd, 'out/start.html')).mtimeMs).toBe(mtimeMs);
  rmSync(join(cwd, 'docs/guide/set up.md'));
  await runOctavo(first, { cwd });
  expect(readFileSync(join(cwd, 'out/start.html'), 'utf8')).toContain('href="guide/set%20up.md#install"');
});

test('published links lead to the site where its address is known; what is built by itself keeps them', async () => {
  const cwd = makeFolder(files);
  const site = ['--site-url', 'https://example.org/files'];
  await runOctavo(['publish', 'docs', '-t', 'html', '--out-dir', 'out', ...site], { cwd });
  expect(readFileSync(join(cwd, 'out/guide/set up.html'), 'utf8')).toContain(
    'href="https://example.org/files/start.html"',
  );
  const { stderr } = await runOctavo(['build', 'docs/start.md', '-t', 'html'], { cwd });
  expect(stderr).not.toContain('linked-document');
  expect(readFileSync(join(cwd, 'docs/start.html'), 'utf8')).toContain('href="guide/set%20up.md#install"');
});

/** All relations of an Office file. */
async function partsOf(path: string): Promise<string> {
  const { files: parts } = await JSZip.loadAsync(readFileSync(path));
  const relations = Object.values(parts).filter(({ name }) => name.endsWith('.rels'));
  return (await Promise.all(relations.map((part) => part.async('string')))).join('');
}

/** What the compressed streams of a PDF hold: annotations stand in some of them. */
function streamsOf(path: string): string {
  const bytes = readFileSync(path);
  const starts = [...bytes.toString('latin1').matchAll(/FlateDecode[\s\S]*?stream\r?\n/g)];
  return starts
    .map(({ index, 0: head }) => {
      try {
        return inflateSync(bytes.subarray(index + head.length)).toString('latin1');
      } catch {
        return '';
      }
    })
    .join('\n');
}
