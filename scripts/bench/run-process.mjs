// Runs a process and says what it cost: seconds of the clock and of the CPU (with its child processes), and the most memory that one process held.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a process should see: of this machine's settings, those that make every start of Node read certificates say nothing about tools. */
const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...inherited } = process.env;

/** Needs GNU time. A process that fails, or takes longer than four minutes, has no cost. */
export function runProcess([tool, ...args], { folder, environment = {} }) {
  const report = join(folder, 'time.txt');
  const start = performance.now();
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %M', '-o', report, tool, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 256 * 1024 * 1024,
    timeout: 240_000,
  });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) return { failure: stderr.trim().split('\n').at(-1) ?? `ended with ${status}` };
  const [user, system, peakKb] = readFileSync(report, 'utf8')
    .trim()
    .split('\n')
    .at(-1)
    .split(' ')
    .map(Number);
  return { wall, cpu: user + system, peakMb: Math.round(peakKb / 1024) };
}
