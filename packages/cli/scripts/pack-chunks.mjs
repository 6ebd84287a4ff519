// Chunks that the same runs of the command load are packed in one file: opening ninety files, and as many of compiled code, takes
// longer than what most of them do. Which runs load what is seen by running the command once for each format.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const octavo = fileURLToPath(new URL('../bin/octavo.cjs', import.meta.url));
const tracer = fileURLToPath(new URL('trace-chunks.cjs', import.meta.url));
const formats = ['docx', 'pdf', 'pptx', 'html', 'slides.html', 'slides.pdf'];
/** What every document has. Chunks for what only some have stay files of their own. */
const sample = `---\ntitle: A document\n---\n\n# A heading\n\nA paragraph with *emphasis*, **strength**, \`code\` and a [link](https://example.org).\n\n- A point\n- Another\n\n> A quotation.\n`;

/**
 * The packs for chunks that have been written as files of their own: each with a name and the paths of its chunks.
 * Those that a run without a format loads are a pack of their own; so are those of each set of formats.
 */
export async function planPacks(chunkPaths) {
  const runs = [['--help'], ...formats.map((format) => ['build', 'a.md', '-t', format, '-q', '--no-cache'])];
  const loaded = await Promise.all(runs.map(chunksLoadedBy));
  const packs = new Map();
  for (const path of chunkPaths.toSorted()) {
    const users = runs.flatMap((_, index) => (loaded[index].has(path) ? [index] : []));
    if (users.length === 0) continue;
    const name = packName(users);
    packs.set(name, [...(packs.get(name) ?? []), path]);
  }
  return [...packs].map(([name, paths]) => ({ name, paths })).filter(({ paths }) => paths.length > 1);
}

function packName(users) {
  if (users.includes(0)) return 'start';
  return users.length === formats.length ? 'build' : users.map((user) => formats[user - 1]).join('+');
}

async function chunksLoadedBy(args) {
  const folder = await mkdtemp(join(tmpdir(), 'octavo-bundle-'));
  const log = join(folder, 'chunks.txt');
  try {
    await writeFile(join(folder, 'a.md'), sample);
    await runOnce(args, folder, log);
    return new Set((await readFile(log, 'utf8')).trim().split('\n'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function runOnce(args, cwd, log) {
  const { NODE_OPTIONS: _, ...environment } = process.env;
  const env = { ...environment, OCTAVO_CHUNK_LOG: log, OCTAVO_COMPILE_CACHE: '0' };
  const child = spawn(process.execPath, ['--require', tracer, octavo, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`octavo ${args.join(' ')} ended with ${code}`)),
    );
  });
}
