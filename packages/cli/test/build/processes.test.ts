import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../support/list-files.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

/** A plugin that does what no document should be able to do, where a document asks for it. */
const config = `
const misbehave = () => (tree) => {
  const text = JSON.stringify(tree);
  if (text.includes('HANG')) for (;;);
  if (text.includes('CRASH')) process.abort();
  if (text.includes('EXIT')) process.exit(7);
  if (text.includes('HEAP')) { const all = []; for (;;) all.push(new Array(1e6).fill(1.5)); }
  if (text.includes('BUFFERS')) { const all = []; for (;;) all.push(Buffer.alloc(1e7, 1)); }
};
export default { remarkPlugins: [misbehave] };
`;
const good = Object.fromEntries(
  Array.from({ length: 6 }, (_, index) => [`docs/good-${index}.md`, `# Good ${index}\n\nText.\n`]),
);
const build = ['build', 'docs', '-t', 'docx', '--out-dir', 'out', '--deadline', '4', '--memory', '300'];

describe('a document that misbehaves fails alone', () => {
  test.each([
    ['HANG', 'after 4 s reading it was not finished', 'document-timed-out'],
    ['CRASH', 'The process ended (SIGABRT) while reading it', 'document-crashed'],
    ['EXIT', 'The process ended (code 7) while reading it', 'document-crashed'],
    ['HEAP', 'reading it needed more than 300 MB', 'document-too-much-memory'],
    ['BUFFERS', 'reading it needed more than 300 MB', 'document-too-much-memory'],
  ])('%s', async (word, message, code) => {
    const cwd = makeFolder({ 'octavo.config.mjs': config, ...good, 'docs/bad.md': `# Bad\n\n${word}\n` });
    const { status, stderr } = await runOctavo([...build, '--jobs', '2'], { cwd });
    expect(stderr).toContain('docs/bad.md:1:1: error: ');
    expect(stderr).toContain(message);
    expect(stderr).toContain(`[${code}]`);
    expect(status).toBe(1);
    expect(listFiles(join(cwd, 'out')).filter((name) => name.endsWith('.docx'))).toHaveLength(6);
  });
});

test('ten documents broken in ten ways leave the others standing, and say the same whatever the number of processes', {
  // Four builds, in which nine processes end or are ended.
  timeout: 240_000,
}, async () => {
  const cwd = makeFolder({
    'octavo.config.mjs': config,
    ...good,
    'docs/bad-0-syntax.md': `${'> '.repeat(3000)}deep\n`,
    'docs/bad-1-image.md': '# Image\n\n![A missing one](nowhere.png)\n',
    'docs/bad-2-hang.md': 'HANG\n',
    'docs/bad-3-memory.md': 'HEAP\n',
    'docs/bad-4-crash.md': 'CRASH\n',
    'docs/bad-5-unreadable.md': '',
    'docs/bad-6-encoding.md': '',
    'docs/bad-7-front-matter.md': '---\ntitle: [\n---\n\nText.\n',
    'docs/bad-9-unwritable.md': 'Text.\n',
  });
  mkdirSync(join(cwd, 'docs', 'bad-8-folder.md'));
  writeFileSync(
    join(cwd, 'docs', 'bad-6-encoding.md'),
    Buffer.from('A text that says something, and then more.', 'utf16le'),
  );
  mkdirSync(join(cwd, 'out', 'bad-9-unwritable.docx'), { recursive: true });
  chmodSync(join(cwd, 'docs', 'bad-5-unreadable.md'), 0o000);
  const one = await runOctavo([...build, '--jobs', '1', '--no-cache'], { cwd });
  const outcomes = readFileSync(join(cwd, 'out', 'report.json'), 'utf8');
  const four = await runOctavo([...build, '--jobs', '4', '--no-cache'], { cwd });
  expect(one.status).toBe(1);
  expect(four.status).toBe(1);
  expect(four.stderr).toBe(one.stderr);
  expect(readFileSync(join(cwd, 'out', 'report.json'), 'utf8')).toBe(outcomes);
  for (const name of [
    'syntax',
    'image',
    'hang',
    'memory',
    'crash',
    'encoding',
    'front-matter',
    'folder',
    'unwritable',
    // Nothing is unreadable to root.
    ...(process.getuid?.() === 0 ? [] : ['unreadable']),
  ]) {
    expect(one.stderr, name).toMatch(
      new RegExp(`^docs/bad-\\d-${name}\\.md:\\d+:\\d+: (error|warning): `, 'm'),
    );
  }
  const made = listFiles(join(cwd, 'out')).filter((name) => /good.*\.docx$/.test(name));
  expect(made).toHaveLength(6);
  const names = ['good-1', 'bad-7-front-matter', 'good-0', 'bad-1-image'].map((name) => `docs/${name}.md`);
  const messagesOf = async (inputs: readonly string[]) => {
    const { stderr, status } = await runOctavo(['build', ...inputs, ...build.slice(2), '--no-cache'], {
      cwd,
    });
    return {
      status,
      messages: stderr
        .split('\n')
        .filter((line) => !line.startsWith('['))
        .sort(),
    };
  };
  expect(await messagesOf(names.toReversed())).toEqual(await messagesOf(names));
});

test('many processes write the same bytes as one', async () => {
  const cwd = makeFolder(good);
  await runOctavo(['build', 'docs', '--out-dir', 'one', '--jobs', '1', '--no-cache'], { cwd });
  await runOctavo(['build', 'docs', '--out-dir', 'four', '--jobs', '4', '--no-cache'], { cwd });
  const names = listFiles(join(cwd, 'one'));
  expect(listFiles(join(cwd, 'four'))).toEqual(names);
  for (const name of names) {
    expect(readFileSync(join(cwd, 'four', name)).equals(readFileSync(join(cwd, 'one', name))), name).toBe(
      true,
    );
  }
});
