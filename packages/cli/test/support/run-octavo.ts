import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface RunOptions {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  /** Flags for node itself. */
  readonly nodeFlags?: readonly string[];
}

export interface RunResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stdoutBytes: Uint8Array;
  readonly stderr: string;
}

export const bin = fileURLToPath(new URL('../../bin/octavo.cjs', import.meta.url));

/** Starts the command as a user does: the built bundle, in a process of its own. */
export function startOctavo(args: readonly string[], options: RunOptions): ChildProcess {
  const { CI, NO_COLOR, FORCE_COLOR, ...environment } = process.env;
  return spawn(process.execPath, [...(options.nodeFlags ?? []), bin, ...args], {
    cwd: options.cwd,
    env: { ...environment, ...options.environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs the command to its end. */
export function runOctavo(args: readonly string[], options: RunOptions): Promise<RunResult> {
  const child = startOctavo(args, options);
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdin?.on('error', () => {});
  child.stdin?.end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      const stdoutBytes = Buffer.concat(stdout);
      resolve({
        status,
        stdoutBytes,
        stdout: stdoutBytes.toString(),
        stderr: Buffer.concat(stderr).toString(),
      });
    });
  });
}
