// Builds many documents: all at once, with nothing changed, with one changed, in parts, from a cache that others filled; beside pandoc. Prints
// CPU (with that of child processes) and the time by the clock as a Markdown table. Usage: node scripts/bench/many-documents.mjs [count] [--goals].
// --goals: only the rows that a goal is about.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { goals: { type: 'boolean' } },
  allowPositionals: true,
});
const count = Number(positionals[0] ?? 1000);
const octavo = fileURLToPath(new URL('../../packages/cli/bin/octavo.cjs', import.meta.url));
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'octavo-many-'));
const formats = ['-t', 'pdf,docx,pptx'];

try {
  measureAll();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measureAll() {
  const bytes = writeDocuments();
  print(`${count} documents, ${Math.round(bytes / 1024)} KB of Markdown; Node ${process.version}.\n`);
  print('| what | CPU | by the clock | CPU a document |');
  print('| --- | ---: | ---: | ---: |');
  build('all, nothing kept: PDF + DOCX + PPTX', 'out', 'kept');
  build('nothing changed', 'out', 'kept');
  appendFileSync(firstDocument(), '\n\nOne more paragraph.\n');
  build('one changed', 'out', 'kept');
  if (!values.goals) measureParts();
  run('pandoc: DOCX alone, two at a time', 'bash', [
    '-c',
    `mkdir pandoc; find docs -name '*.md' | xargs -P 2 -I {} sh -c 'pandoc {} --resource-path "$(dirname {})" -o "pandoc/$(echo {} | tr / _).docx"' 2>/dev/null || true`,
  ]);
}

function measureParts() {
  build('into an empty folder, all kept', 'fresh', 'kept');
  build('part 1 of 2', 'part-1', 'kept-1', '--shard', '1/2');
  build('part 2 of 2', 'part-2', 'kept-2', '--shard', '2/2');
  run('the parts put together', process.execPath, [
    octavo,
    'manifest',
    'merge',
    'part-1',
    'part-2',
    '--out-dir',
    'merged',
    '-q',
  ]);
  print(
    `\nThe parts put together are ${hashOf('merged') === hashOf('out') ? '' : 'NOT '}the same to the byte.`,
  );
  build('DOCX alone, nothing kept', 'docx', 'kept-docx', '-t', 'docx');
}

function build(name, outDir, cache, ...more) {
  const all = more.includes('-t') ? more : [...formats, ...more];
  return run(name, process.execPath, [
    octavo,
    'build',
    'docs',
    ...all,
    '--out-dir',
    outDir,
    '--cache-dir',
    cache,
    '--quiet',
  ]);
}

function run(name, tool, args) {
  const { stderr } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%R %U %S"; time "$@" 2>/dev/null >/dev/null', 'bash', tool, ...args],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  const [elapsed, user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  const cpu = user + system;
  print(
    `| ${name} | ${cpu.toFixed(2)} s | ${elapsed.toFixed(2)} s | ${Math.round((cpu / count) * 1000)} ms |`,
  );
}

/** Documents of 2 to 20 KB by others, again and again, each with a line of its own and beside the pictures that it shows. */
function writeDocuments() {
  mkdirSync(join(folder, 'docs'));
  writeFileSync(join(folder, 'package.json'), '{}');
  const sources = existsSync(corpus) ? corpusDocuments() : [];
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    const { text, name, path } = sources[index % sources.length] ?? madeUp;
    const whole = `${text}\n\nDocument ${index}.\n`;
    bytes += whole.length;
    const copy = Math.floor(index / Math.max(1, sources.length));
    const target = join(folder, 'docs', sources.length === 0 ? `${index}` : `${copy}`, name);
    mkdirSync(dirname(target), { recursive: true });
    if (path !== undefined) copyPictures(dirname(path), dirname(target));
    writeFileSync(target, whole);
  }
  return bytes;
}

const madeUp = {
  text: `# A document\n\n${'Some *words* of a paragraph. '.repeat(200)}\n\n- a\n- b\n`,
  name: 'document.md',
};

function corpusDocuments() {
  return readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.md$/.test(name))
    .map((name) => ({ name, path: join(corpus, name) }))
    .filter(({ path }) => statSync(path).size > 2000 && statSync(path).size < 20_000)
    .map((document) => ({ ...document, text: readFileSync(document.path, 'utf8') }));
}

/** All that lies beside a document and below, but other documents. */
function copyPictures(from, to) {
  cpSync(from, to, { recursive: true, filter: (path) => !/\.md$/.test(path) });
}

function firstDocument() {
  const names = readdirSync(join(folder, 'docs'), { recursive: true, encoding: 'utf8' });
  return join(folder, 'docs', names.filter((name) => name.endsWith('.md')).sort()[0]);
}

/** Of all files but those that name the run. */
function hashOf(name) {
  const hash = createHash('sha256');
  const path = join(folder, name);
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files.map((entry) => join(entry.parentPath, entry.name)).toSorted()) {
    hash.update(file.slice(path.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
