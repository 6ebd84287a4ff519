import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

const files = {
  'docs/start.md':
    '# Start\n\nSee [the setup](guide/set%20up.md#how-to-install), [one that is gone](guide/setup.md), [one outside](../notes.md), [a page](https://example.org/a.md) and [here](#start).[^n]\n\n[^n]: Or [again](./guide/set%20up.md).\n',
  'docs/guide/set up.md':
    '# Set up\n\n## Before\n\nWords.\n\n## How to install\n\nBack to [the start](../start.md).\n',
  'notes.md': 'Notes.\n',
};
const build = ['build', 'docs', '-t', 'html,docx,pdf,pptx,slides.pdf,slides.html', '--out-dir', 'out'];

test('links between documents lead to what is made of them in the same format', async () => {
  const cwd = makeFolder(files);
  const { status, stderr } = await runOctavo(build, { cwd });
  expect(status).toBe(0);
  const page = readFileSync(join(cwd, 'out/start.html'), 'utf8');
  const hrefs = [...page.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href);
  expect(hrefs).toEqual(
    expect.arrayContaining([
      'guide/set%20up.html#how-to-install',
      'guide/set%20up.html',
      'guide/setup.md',
      '../notes.md',
      'https://example.org/a.md',
    ]),
  );
  expect(readFileSync(join(cwd, 'out/guide/set up.html'), 'utf8')).toContain('href="../start.html"');
  expect(readFileSync(join(cwd, 'out/guide/set up.html'), 'utf8')).toContain('id="how-to-install"');
  expect(readFileSync(join(cwd, 'out/start.slides.html'), 'utf8')).toContain(
    'href="guide/set%20up.slides.html#how-to-install"',
  );
  expect(readFileSync(join(cwd, 'out/guide/set up.slides.html'), 'utf8')).toContain('id="how-to-install"');
  expect(stderr).toContain('docs/start.md:3:52: warning: The link to `guide/setup.md` leads to a document');
  expect(stderr).toContain('Did you mean `guide/set up.md`?');
  expect(stderr).toContain('The link to `../notes.md` leads to a source of which nothing is made');
  expect(stderr.match(/linked-document/g)).toHaveLength(2);
});

test.each(['pdf', 'slides.pdf'])('a link leads to the destination of a %s', async (format) => {
  const cwd = makeFolder(files);
  await runOctavo([...build.slice(0, 3), format, ...build.slice(4)], { cwd });
  const address = `guide/set%20up.${format}#nameddest=how-to-install`;
  expect(streamsOf(join(cwd, `out/start.${format}`))).toContain(`(${address})`);
  const target = streamsOf(join(cwd, `out/guide/set up.${format}`));
  expect(target).toContain('(how-to-install)');
});

test('a link leads to the bookmark of a Word document, and to the front of a presentation, which is told', async () => {
  const cwd = makeFolder(files);
  await runOctavo([...build.slice(0, 3), 'docx,pptx', ...build.slice(4)], { cwd });
  expect(await partsOf(join(cwd, 'out/start.docx'))).toContain('Target="guide/set%20up.docx#how_to_install"');
  const { files: parts } = await JSZip.loadAsync(readFileSync(join(cwd, 'out/guide/set up.docx')));
  expect(await parts['word/document.xml']?.async('string')).toContain('w:name="how_to_install"');
  expect(await partsOf(join(cwd, 'out/start.pptx'))).toContain('Target="guide/set%20up.pptx"');
  expect(readFileSync(join(cwd, 'out/report.json'), 'utf8')).toContain('opens it at its beginning');
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
  expect(readFileSync(join(cwd, 'out/start.html'), 'utf8')).toContain(
    'href="guide/set%20up.md#how-to-install"',
  );
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
  expect(readFileSync(join(cwd, 'docs/start.html'), 'utf8')).toContain(
    'href="guide/set%20up.md#how-to-install"',
  );
});

describe('a link to a part of another document', () => {
  const named = (part: string) =>
    `# Start\n\nSee [the setup](guide/set%20up.md#${part}), and [it](guide/set%20up.md).\n`;
  const ofPages = [...build.slice(0, 3), 'html', ...build.slice(4)];
  const report = (cwd: string) => readFileSync(join(cwd, 'out/report.json'), 'utf8');

  test('that is not there is told, with what is like it', async () => {
    const cwd = makeFolder({ ...files, 'docs/start.md': named('how-to-instal') });
    const { status, stderr } = await runOctavo(ofPages, { cwd });
    expect(status).toBe(0);
    expect(stderr).toContain(
      'docs/start.md:3:5: warning: Nothing in `guide/set%20up.md` is labelled `how-to-instal`',
    );
    expect(stderr).toContain('Did you mean `guide/set%20up.md#how-to-install`?');
    expect(readFileSync(join(cwd, 'out/start.html'), 'utf8')).toContain('set%20up.html#how-to-instal"');
    const checked = await runOctavo(['check', 'docs'], { cwd });
    expect(checked.stderr).toContain('is labelled `how-to-instal`');
  });

  test.each([
    ['how-to-install', '#how-to-install'],
    ['How-to-install', '#how-to-install'],
    ['own-label', '#own-label'],
    ['own%2dlabel', '#own%2dlabel'],
    ['h%c3%a9', '#h%c3%a9'],
    ['hé', '#hé'],
    // The title is no heading of the page: its beginning is.
    ['set-up', ''],
    ['other-title', '#other-title'],
  ])('may be written #%s', async (part, fragment) => {
    const target = `${files['docs/guide/set up.md']}\n## Hé\n\nWords again.\n\n### Labelled {#own-label}\n\n## Other title\n`;
    const cwd = makeFolder({ ...files, 'docs/start.md': named(part), 'docs/guide/set up.md': target });
    const { stderr } = await runOctavo(ofPages, { cwd });
    expect(stderr).not.toContain('linked-part-missing');
    expect(readFileSync(join(cwd, 'out/start.html'), 'utf8')).toContain(
      `href="guide/set%20up.html${fragment}"`,
    );
  });

  test('is told, or not any more, when the other document changes, and the rest is kept', async () => {
    const cwd = makeFolder({ ...files, 'docs/start.md': named('how-to-install') });
    const target = join(cwd, 'docs/guide/set up.md');
    const text = files['docs/guide/set up.md'];
    const isWritten = async (): Promise<boolean> => {
      const { mtimeMs } = statSync(join(cwd, 'out/start.html'));
      await runOctavo(ofPages, { cwd });
      return statSync(join(cwd, 'out/start.html')).mtimeMs !== mtimeMs;
    };
    await runOctavo(ofPages, { cwd });
    expect(report(cwd)).not.toContain('linked-part-missing');
    // Another word elsewhere: what is kept of the document that links holds.
    writeFileSync(target, text.replace('Words.', 'Other words.'));
    expect(await isWritten()).toBe(false);
    writeFileSync(target, text.replace('How to install', 'Installing'));
    await isWritten();
    expect(report(cwd)).toContain('linked-part-missing');
    expect((await runOctavo(ofPages, { cwd })).stderr).toContain('linked-part-missing');
    writeFileSync(target, text);
    await isWritten();
    expect(report(cwd)).not.toContain('linked-part-missing');
  });

  test('is not looked for where plugins read sources in their own way', async () => {
    const cwd = makeFolder({
      ...files,
      'docs/start.md': named('nowhere'),
      'octavo.config.mjs': 'export default { remarkPlugins: [() => () => {}] };\n',
    });
    const { status, stderr } = await runOctavo(ofPages, { cwd });
    expect(status).toBe(0);
    expect(stderr).not.toContain('linked-part-missing');
  });
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
