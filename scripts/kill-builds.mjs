// Kills builds at random moments, `kill -9`, and looks at what is left: no truncated file, the next build's result byte-equal to one
// that nobody disturbed, no temporary file after it. Usage: node scripts/kill-builds.mjs [--moments 100] [--documents 200] [--seed 1].
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    moments: { type: 'string', default: '100' },
    documents: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
});
const octavo = fileURLToPath(new URL('../packages/cli/bin/octavo.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'octavo-kill-'));
/** Between two looks at the result; a build goes on where the killed one stopped. */
const killsInRound = 10;
const inFolder = (name) => join(folder, name);

try {
  await killBuilds(Number(values.moments));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function killBuilds(moments) {
  writeDocuments('old');
  await build('old', 'cache-old').ended;
  writeDocuments('new');
  const started = performance.now();
  await build('clean', 'cache-clean').ended;
  const wholeMs = performance.now() - started;
  const [old, clean] = [hashesIn('old'), hashesIn('clean')];
  const random = randomNumbers(Number(values.seed));
  const left = { kills: 0, whole: 0, temporary: 0, truncated: 0, rounds: 0, different: 0, afterNext: 0 };
  while (left.kills < moments) {
    for (const name of ['out', 'cache']) rmSync(inFolder(name), { recursive: true, force: true });
    // Half of the rounds replace what an earlier build wrote.
    if (left.rounds % 2 === 1) cpSync(inFolder('old'), inFolder('out'), { recursive: true });
    for (let kill = 0; kill < killsInRound && left.kills < moments; kill += 1) {
      await killOne(random() * (kill === 0 ? wholeMs : wholeMs / 4), left.kills % 4 < 2);
      left.kills += 1;
      for (const [name, hash] of hashesIn('out')) {
        if (name.endsWith('.tmp')) left.temporary += 1;
        else if (hash === clean.get(name)) left.whole += 1;
        else if (hash !== old.get(name)) left.truncated += 1;
      }
    }
    await build('out', 'cache').ended;
    left.rounds += 1;
    const resumed = hashesIn('out');
    const isEqual =
      resumed.size === clean.size && [...clean].every(([name, hash]) => resumed.get(name) === hash);
    if (!isEqual) left.different += 1;
    const names = [...resumed.keys(), ...hashesIn('cache').keys()];
    left.afterNext += names.filter((name) => name.endsWith('.tmp')).length;
    process.stdout.write(`${JSON.stringify(left)}\n`);
  }
  process.exitCode = left.truncated + left.different + left.afterNext === 0 ? 0 : 1;
}

/** The build alone is killed, or with its processes, as when a machine goes down. */
async function killOne(afterMs, isAlone) {
  const killed = build('out', 'cache');
  const isEnded = await Promise.race([killed.ended.then(() => true), wait(afterMs, false)]);
  if (!isEnded) process.kill(isAlone ? killed.pid : -killed.pid, 'SIGKILL');
  await killed.ended;
}

function writeDocuments(version) {
  mkdirSync(inFolder('docs/more'), { recursive: true });
  writeFileSync(inFolder('package.json'), '{}');
  for (let index = 0; index < Number(values.documents); index += 1) {
    const name = `${index % 3 === 0 ? 'more/' : ''}document-${index}.md`;
    const paragraphs = `Some *words* of the ${version} document ${index}.\n\n`.repeat(1 + (index % 40));
    writeFileSync(inFolder(`docs/${name}`), `# Document ${index}\n\n${paragraphs}`);
  }
}

function build(outDir, cache) {
  const args = ['build', 'docs', '-t', 'docx,html', '--out-dir', outDir, '--cache-dir', cache, '--quiet'];
  const child = spawn(process.execPath, [octavo, ...args], { cwd: folder, detached: true, stdio: 'ignore' });
  return { pid: child.pid, ended: new Promise((resolve) => child.on('close', resolve)) };
}

function hashesIn(name) {
  if (!existsSync(inFolder(name))) return new Map();
  const files = readdirSync(inFolder(name), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name: file }) => {
      const path = join(parentPath, file);
      const bytes = existsSync(path) ? readFileSync(path) : '';
      return [path.slice(inFolder(name).length + 1), createHash('sha256').update(bytes).digest('hex')];
    }),
  );
}

/** Numbers from 0 to 1, the same for the same seed (a linear congruence of Numerical Recipes). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
