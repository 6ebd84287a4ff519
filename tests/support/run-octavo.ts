import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a run of the command ended. */
export interface RunResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** A module that every process of the run loads first. */
  readonly preload?: URL;
  /** Another command than the workspace's. */
  readonly command?: string;
}

const command = fileURLToPath(new URL('../../packages/cli/bin/octavo.cjs', import.meta.url));

/** Runs the built `octavo` in a folder, in a process of its own, with nothing on stdin. */
export function runOctavo(parameters: readonly string[], options: RunOptions): Promise<RunResult> {
  const { NODE_OPTIONS: _options, CI: _ci, ...inherited } = process.env;
  const preload = options.preload === undefined ? {} : { NODE_OPTIONS: `--import=${options.preload.href}` };
  return run(process.execPath, [options.command ?? command, ...parameters], options.folder, {
    ...inherited,
    ...options.environment,
    ...preload,
  });
}

/** Runs a program to its end. */
export function run(
  program: string,
  parameters: readonly string[],
  folder: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}
