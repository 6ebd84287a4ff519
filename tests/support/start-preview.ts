import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../packages/cli/bin/octavo.cjs', import.meta.url));

/** A preview that is being served. */
export interface RunningPreview {
  readonly address: string;
  /** Interrupts it as a person does; gives the exit code. */
  end(): Promise<number | null>;
}

/** Starts `octavo preview` on a document; resolves when it says where. */
export function startPreview(cwd: string, file: string): Promise<RunningPreview> {
  const child = spawn(process.execPath, [bin, 'preview', file], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) =>
      resolve({
        address: chunk.toString().trim(),
        end: () => {
          child.kill('SIGINT');
          return ended;
        },
      }),
    );
    void ended.then((code) => reject(new Error(`the preview ended with ${code}: ${said}`)));
  });
}
