// The step of action.yml: builds the downloads, shows findings as annotations, fills in the outputs and the job's summary.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { summaryTable } from './summary-table.mjs';

const {
  OCTAVO_INPUTS = '',
  OCTAVO_FORMATS = '',
  OCTAVO_OUT_DIR = 'dist',
  OCTAVO_FLAGS = '',
  OCTAVO_VERSION = '',
  OCTAVO_CACHE_DIR = '',
  GITHUB_OUTPUT,
  GITHUB_STEP_SUMMARY,
} = process.env;

const temporary = mkdtempSync(join(tmpdir(), 'octavo-action-'));
// `actions/cache` says only whether the key was just this one; an earlier commit's cache is as good.
const isKept = OCTAVO_CACHE_DIR !== '' && existsSync(join(OCTAVO_CACHE_DIR, 'records'));
const annotations = join(temporary, 'annotations.txt');
const flags = [
  ...['--out-dir', OCTAVO_OUT_DIR, '--json', '--reporter', `github=${annotations}`],
  ...(OCTAVO_FORMATS === '' ? [] : ['--to', OCTAVO_FORMATS]),
  ...lines(OCTAVO_FLAGS),
];
// Inputs stand behind `--`, so that none can be taken for a flag.
const { status, stdout, error } = spawnSync(...command('build', ...flags, '--', ...lines(OCTAVO_INPUTS)));
if (error !== undefined) throw error;
if (existsSync(annotations)) process.stdout.write(readFileSync(annotations, 'utf8'));
else if (status !== 0)
  process.stdout.write('::error title=octavo::The build could not begin; the log says why.\n');
rmSync(temporary, { recursive: true });

const result = parseResult(stdout);
const outDir = resolve(OCTAVO_OUT_DIR);
const found = [...result.diagnostics, ...result.documents.flatMap(({ diagnostics }) => diagnostics)];
const count = (severity) => found.filter((diagnostic) => diagnostic.severity === severity).length;
const files = result.files.map((file) => ({ ...file, path: relativeTo(outDir, file.path) }));
const manifest = shardManifest(flags) ?? 'manifest.json';
append(GITHUB_OUTPUT, [
  `out-dir=${outDir}`,
  `manifest=${join(outDir, manifest)}`,
  `files=${JSON.stringify(files.map(({ path }) => path))}`,
  `errors=${count('error')}`,
  `warnings=${count('warning')}`,
  `cache-hit=${isKept}`,
]);
append(GITHUB_STEP_SUMMARY, [summaryTable(files, { errors: count('error'), warnings: count('warning') })]);
process.exitCode = status ?? 2;

/** The project's own command where it installs it, else the one of the version that the action names. */
function command(...parameters) {
  const options = { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'inherit'] };
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const own = join(folder, 'node_modules', '@octavo', 'cli', 'bin', 'octavo.cjs');
    if (existsSync(own)) return [process.execPath, [own, ...parameters], options];
    if (folder === dirname(folder)) break;
  }
  const isWindows = process.platform === 'win32';
  return [
    isWindows ? 'npx.cmd' : 'npx',
    ['--yes', `@octavo/cli@${OCTAVO_VERSION}`, ...parameters],
    { ...options, shell: isWindows },
  ];
}

/** What a build says of itself; one that could not begin has an error and nothing else. */
function parseResult(text) {
  const failed = { diagnostics: [{ severity: 'error' }], documents: [], files: [] };
  try {
    return { ...failed, ...JSON.parse(text) };
  } catch {
    return failed;
  }
}

/** The manifest of a part of a build, by the flag that asks for it. */
function shardManifest(given) {
  const [, index, whole] = /--shard[= ](\d+)\/(\d+)/.exec(given.join(' ')) ?? [];
  return index === undefined ? undefined : `manifest.${index}-of-${whole}.json`;
}

function relativeTo(folder, path) {
  const absolute = resolve(path);
  return absolute.startsWith(folder) ? absolute.slice(folder.length + 1).replaceAll('\\', '/') : path;
}

function lines(text) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function append(path, texts) {
  if (path) appendFileSync(path, `${texts.join('\n')}\n`);
}
