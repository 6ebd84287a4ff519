import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The programs outside npm that judge our files. Publishing never needs them. */
export type JudgeName = 'qpdf' | 'pdfinfo' | 'pdftotext' | 'pdftoppm' | 'soffice' | 'pandoc' | 'chromium';

/** Runs a judge, with further variables of the environment when it needs some; a status that is not 0 comes back in the result. */
export type Judge = (
  parameters: readonly string[],
  environment?: Readonly<Record<string, string>>,
) => Promise<JudgeResult>;

export interface JudgeResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const run = promisify(execFile);
const known = new Map<JudgeName, Promise<boolean>>();

/**
 * A judge that is installed here. Without it a test says so and goes on, so that a newcomer needs nothing but npm; where
 * `CI` is set all judges must be there, and a missing one throws.
 */
export async function judge(name: JudgeName): Promise<Judge | undefined> {
  const seen = known.has(name);
  const present = known.get(name) ?? isInstalled(name);
  known.set(name, present);
  if (await present) return (parameters, environment) => runJudge(name, parameters, environment);
  if ((process.env['CI'] ?? '') !== '')
    throw new Error(`The judge ${name} is not installed, and CI needs it.`);
  if (!seen) process.stderr.write(`note: ${name} is not installed; what it would judge is not judged\n`);
  return undefined;
}

async function isInstalled(name: JudgeName): Promise<boolean> {
  return run('sh', ['-c', `command -v ${name}`]).then(
    () => true,
    () => false,
  );
}

async function runJudge(
  name: JudgeName,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<JudgeResult> {
  try {
    const { stdout, stderr } = await run(name, parameters, {
      env: { ...process.env, ...environment },
      maxBuffer: 256 * 1024 * 1024,
      timeout: 540_000,
    });
    return { status: 0, stdout, stderr };
  } catch (error) {
    // `execFile` rejects with an error that carries the output (Node's documented shape).
    const failed = error as { readonly code?: number; readonly stdout?: string; readonly stderr?: string };
    return {
      status: typeof failed.code === 'number' ? failed.code : -1,
      stdout: failed.stdout ?? '',
      stderr: failed.stderr ?? String(error),
    };
  }
}
